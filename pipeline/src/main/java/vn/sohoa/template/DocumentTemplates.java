package vn.sohoa.template;

import java.util.List;
import java.util.Optional;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/** The document types in force. */
public record DocumentTemplates(List<DocumentTemplate> all) {

    public DocumentTemplates {
        all = List.copyOf(all);
    }

    public Optional<DocumentTemplate> of(DocumentType type) {
        return all.stream().filter(template -> template.type().equals(type)).findFirst();
    }

    /**
     * Fields with the citizen IDs that papers of {@code type} are filed under; empty
     * where it has no holder.
     */
    public List<FieldKey> holders(DocumentType type) {
        return of(type).map(DocumentTemplate::holders).orElse(List.of());
    }
}
