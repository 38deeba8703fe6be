package vn.sohoa.filing;

import java.util.List;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/** Tells whom papers of a type are about. */
@FunctionalInterface
public interface Holders {

    /**
     * The fields with the citizen IDs of the holders, such as {@code wife_citizen_id} and
     * {@code husband_citizen_id}; none for a type that is about nobody in particular.
     */
    List<FieldKey> citizenIdFields(DocumentType type);

}
