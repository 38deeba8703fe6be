package vn.sohoa.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateFolderTest {

    private static final String SHIPPED = "classpath*:templates/*.yaml";

    @TempDir
    Path folder;

    @Test
    void everyTypeCarriesTheCommonFields() {
        DocumentTemplates templates = TemplateFolder.read(List.of(SHIPPED));
        assertThat(templates.all()).hasSize(13)
            .allSatisfy(template -> assertThat(template.fields()).extracting(field -> field.key().key())
                .contains("document_number", "issued_on", "signer_name"));
    }

    @Test
    void filesAMarriageUnderBothSpouses() {
        assertThat(TemplateFolder.read(List.of(SHIPPED)).holders(new DocumentType("marriage_certificate")))
            .extracting(Object::toString)
            .containsExactly("wife_citizen_id", "husband_citizen_id");
    }

    @Test
    void aFileOfTheInstallationReplacesTheShippedType() throws IOException {
        write("other.yaml", "type: other\nversion: 7\ntitle: Khác\n");
        DocumentTemplates templates = TemplateFolder.read(List.of(SHIPPED, folder.toUri() + "*.yaml"));
        assertThat(templates.of(DocumentType.OTHER).orElseThrow().versionName()).isEqualTo("other/7");
    }

    @Test
    void aBrokenFileIsNamedWithLineAndReason() throws IOException {
        write("broken.yaml", "type: broken\nversion: 1\ntitle: Hỏng\nfields:\n  holder_name: { kind: personn_name }\n");
        assertThatThrownBy(() -> TemplateFolder.read(List.of(folder.toUri() + "*.yaml")))
            .isInstanceOfSatisfying(ProblemException.class,
                    problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.TEMPLATE_BROKEN))
            .hasMessageContaining("broken.yaml")
            .hasMessageContaining("line 5")
            .hasMessageContaining("personn_name");
    }

    @Test
    void aHolderMustBeAField() throws IOException {
        write("broken.yaml", "type: broken\nversion: 1\ntitle: Hỏng\nholders: [owner_citizen_id]\n");
        assertThatThrownBy(() -> TemplateFolder.read(List.of(folder.toUri() + "*.yaml")))
            .hasMessageContaining("owner_citizen_id");
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }

}
