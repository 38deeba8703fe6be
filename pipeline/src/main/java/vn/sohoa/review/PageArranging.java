package vn.sohoa.review;

import java.util.List;

import vn.sohoa.document.DocumentId;

/** Makes papers of pages as people say; made where the stages are chained. */
public interface PageArranging {

    /**
     * Reads papers anew from the stored words of their pages, and stores copies of them.
     * Takes seconds: not to be called in a transaction.
     * @param paper any paper of the scan file
     * @param papers page numbers of each, in order
     */
    Arranged prepare(PaperInReview paper, List<List<Integer>> papers);

    /** Papers that are ready to be put in the place of others. */
    interface Arranged {

        /**
         * Puts them in the place of others, for people to look at. In the transaction of
         * the caller.
         */
        void replace(List<DocumentId> others);

    }

}
