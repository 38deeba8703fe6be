package vn.sohoa.filing;

import java.util.List;
import java.util.Map;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.identity.AliasKind;

/** Tells whom papers of a type are about. */
@FunctionalInterface
public interface Holders {

    /**
     * The fields with the citizen IDs of the holders, such as {@code wife_citizen_id} and
     * {@code husband_citizen_id}; none for a type that is about nobody in particular.
     */
    List<FieldKey> citizenIdFields(DocumentType type);

    /** The fields with other numbers of the holder, such as {@code tax_code}. */
    default Map<FieldKey, AliasKind> aliasFields(DocumentType type) {
        return Map.of();
    }

}
