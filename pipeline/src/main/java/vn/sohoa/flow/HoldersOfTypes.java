package vn.sohoa.flow;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.filing.Holders;
import vn.sohoa.template.DocumentTemplates;

/** Takes the holders of papers from the templates. */
@Component
record HoldersOfTypes(DocumentTemplates templates) implements Holders {

    @Override
    public List<FieldKey> citizenIdFields(DocumentType type) {
        return templates.holders(type);
    }

}
