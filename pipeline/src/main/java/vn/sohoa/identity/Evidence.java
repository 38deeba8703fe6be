package vn.sohoa.identity;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

/**
 * The paper that shows both numbers.
 *
 * @param page number of the page in its scan file, from 1
 * @param field where the number stands; null where it is in no field of the paper
 */
public record Evidence(DocumentId document, int page, @Nullable FieldKey field) {

    public Evidence {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1");
        }
    }
}
