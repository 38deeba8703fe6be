package vn.sohoa.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.sohoa.Typed;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

/** What the shipped templates find on pages typed as text. */
final class Extracted {

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    private Extracted() {
    }

    static Map<String, String> from(String type, String... pages) {
        Map<String, String> values = new LinkedHashMap<>();
        fields(type, pages).forEach((key, field) -> values.put(key, field.value()));
        return values;
    }

    static ExtractedField field(String key, String type, String... pages) {
        return Objects.requireNonNull(fields(type, pages).get(key), key);
    }

    private static Map<String, ExtractedField> fields(String type, String... pages) {
        ClassifiedPaper classified = new ClassifiedPaper(Typed.paper(pages), new DocumentType(type), Confidence.CERTAIN,
                List.of());
        Map<String, ExtractedField> fields = new LinkedHashMap<>();
        new FieldExtractor(TEMPLATES).extract(classified).byKey().forEach((key, field) -> fields.put(key.key(), field));
        return fields;
    }

}
