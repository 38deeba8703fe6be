package vn.sohoa.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ProblemException;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HoldersOfTypesTest {

    @TempDir
    Path folder;

    @Test
    void aMarriageIsAboutTwoPeopleAndARegistrationNamesATaxCode() {
        HoldersOfTypes holders = new HoldersOfTypes(TemplateFolder.read(List.of("classpath*:templates/*.yaml")));

        assertThat(holders.citizenIdFields(new DocumentType("marriage_certificate")))
            .containsExactly(new FieldKey("wife_citizen_id"), new FieldKey("husband_citizen_id"));
        assertThat(holders.aliasFields(new DocumentType("household_business_registration")))
            .isEqualTo(Map.of(new FieldKey("tax_code"), AliasKind.TAX_CODE));
        assertThat(holders.aliasFields(new DocumentType("no_such_type"))).isEmpty();
    }

    @Test
    void aKindOfNumberThatThereIsNotStopsTheStartAndIsNamed() throws IOException {
        Files.writeString(folder.resolve("licence.yaml"), """
                type: licence
                version: 1
                title: Giấy phép
                titles: ["GIẤY PHÉP"]
                fields:
                  plate: { kind: code, labels: ["Biển số"] }
                aliases: { plate: number_plate }
                """);

        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> new HoldersOfTypes(TemplateFolder.read(List.of(folder.toUri() + "*.yaml"))))
            .withMessageContaining("number_plate");
    }

}
