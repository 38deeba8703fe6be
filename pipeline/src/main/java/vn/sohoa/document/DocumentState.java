package vn.sohoa.document;

/** Where a document stands. */
public enum DocumentState {

    /** In the warehouse, or archived where its type has no holder. */
    FILED,
    /** A person looks at it before it is filed. */
    IN_REVIEW,
    /** Sent back to the office. */
    RETURNED

}
