package vn.sohoa.template;

/**
 * Where a field stands that has no label of its own; the boxes of Nghị định
 * 30/2020/NĐ-CP, Phụ lục I.
 */
public enum FieldPlace {

    /** Box 2: the issuing agency, top left. */
    AGENCY,
    /** Box 3: number and symbol, under the agency. */
    NUMBER,
    /** Box 4: the place before the date. */
    ISSUE_PLACE,
    /** Box 4: the date after the place, at the top or above the signature. */
    ISSUE_DATE,
    /** Box 5: what the paper is about, under its title or under its number. */
    SUBJECT,
    /** Box 7: office of who signed. */
    SIGNER_POSITION,
    /** Box 7: name of who signed. */
    SIGNER_NAME,
    /**
     * "Số vào sổ cấp GCN", beside or below the words, in the column that they stand in.
     */
    BOOK_NUMBER,
    /** Box 9a: to whom it goes, after "Kính gửi". */
    RECIPIENTS,
    /**
     * Somewhere on the paper with nothing beside it, known by its pattern alone: the
     * serial number of a land certificate.
     */
    ALONE

}
