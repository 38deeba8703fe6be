package vn.sohoa.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.filing.Holders;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

/** Takes the holders of papers, and their other numbers, from the templates. */
@Component
record HoldersOfTypes(DocumentTemplates templates) implements Holders {

    /**
     * @throws ProblemException TEMPLATE_BROKEN where a template names a kind of number
     * that there is not
     */
    HoldersOfTypes {
        templates.all().forEach(template -> template.aliases().values().forEach(kind -> require(template, kind)));
    }

    private static void require(DocumentTemplate template, String kind) {
        if (Arrays.stream(AliasKind.values()).noneMatch(known -> known.code().equals(kind))) {
            throw new ProblemException(ProblemCode.TEMPLATE_BROKEN,
                    template.type() + ": " + kind + " is no kind of alias");
        }
    }

    @Override
    public List<FieldKey> citizenIdFields(DocumentType type) {
        return templates.holders(type);
    }

    @Override
    public Map<FieldKey, AliasKind> aliasFields(DocumentType type) {
        return templates.of(type)
            .map(DocumentTemplate::aliases)
            .orElse(Map.of())
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> AliasKind.of(entry.getValue())));
    }

}
