package vn.sohoa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.classification.TypeClassifier;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.PaperValidator;
import vn.sohoa.validation.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example of {@code docs/adding-a-type.md}: a driving licence, added with one YAML
 * file and no Java.
 */
class NewDocumentTypeTest {

    @TempDir
    Path folder;

    @Test
    void oneYamlFileIsEnoughForANewType() throws IOException {
        Files.writeString(folder.resolve("driving_licence.yaml"), """
                type: driving_licence
                version: 1
                title: Giấy phép lái xe
                holders: [holder_citizen_id]
                titles: ["GIẤY PHÉP LÁI XE"]
                phrases: ["Hạng", "Ngày trúng tuyển"]
                fields:
                  holder_name: { kind: person_name, labels: ["Họ tên"], required: true }
                  holder_citizen_id: { kind: citizen_id, labels: ["Số định danh"], required: true }
                  licence_class: { kind: code, labels: ["Hạng"], pattern: "([A-F][0-9]?)" }
                """);
        DocumentTemplates templates = TemplateFolder
            .read(List.of("classpath*:templates/*.yaml", folder.toUri() + "*.yaml"));

        ClassifiedPaper classified = new TypeClassifier(templates).classify(Typed.paper("""
                       GIẤY PHÉP LÁI XE
                Họ tên: Trần Văn Tý
                Số định danh: 001090123456
                Hạng: B2       Ngày trúng tuyển: 02/03/2019
                """));
        ExtractedFields fields = new FieldExtractor(templates).extract(classified);
        Verdict verdict = new PaperValidator(templates, Weighed.acceptance())
            .validate(classified, Weighed.asExtracted(fields), new Circumstances(LocalDate.of(2026, 11, 23), List.of()))
            .verdict();

        assertThat(classified.type().key()).isEqualTo("driving_licence");
        assertThat(fields.byKey().get(new FieldKey("licence_class"))).extracting("value").isEqualTo("B2");
        assertThat(verdict).isEqualTo(new Verdict.Accepted());
    }

}
