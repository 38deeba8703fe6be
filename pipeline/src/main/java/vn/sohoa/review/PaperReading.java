package vn.sohoa.review;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * The stages that a review needs again, on stored words; made where the stages are
 * chained.
 */
public interface PaperReading {

    /** What the template of a type finds on a paper. */
    Read as(PaperInReview paper, DocumentType type);

    /** What the rules say of values. */
    Checked check(PaperInReview paper, DocumentType type, SortedMap<FieldKey, ReviewValue> values);

    /**
     * Fields that were found.
     */
    record Read(String templateVersion, SortedMap<FieldKey, ReviewValue> values, List<Remark> remarks) {

        public Read {
            values = new TreeMap<>(values);
            remarks = List.copyOf(remarks);
        }

        /** No values: they are personal data. */
        @Override
        public String toString() {
            return templateVersion;
        }
    }

    /**
     * What the rules make of a paper.
     *
     * @param remarks of the rules
     * @param unsure fields that are not sure enough to be filed without a person
     * @param codes QR codes and barcodes on its pages
     */
    record Checked(List<Remark> remarks, Set<FieldKey> unsure, int codes) {

        public Checked {
            remarks = List.copyOf(remarks);
            unsure = Set.copyOf(unsure);
        }
    }

}
