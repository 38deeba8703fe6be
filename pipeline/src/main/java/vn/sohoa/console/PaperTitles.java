package vn.sohoa.console;

import vn.sohoa.document.DocumentType;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.stereotype.Component;

/** What people call a type of papers; in templates {@code @paperTitles}. */
@Component("paperTitles")
public final class PaperTitles {

    private final DocumentTemplates templates;

    PaperTitles(DocumentTemplates templates) {
        this.templates = templates;
    }

    /** Its title; its key where no template names it any more. */
    public String of(DocumentType type) {
        return templates.of(type).map(DocumentTemplate::title).orElse(type.key());
    }

}
