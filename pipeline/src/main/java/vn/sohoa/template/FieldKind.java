package vn.sohoa.template;

/** What a field's value looks like, which decides how it is parsed and normalized. */
public enum FieldKind {

    /** A person's name: 2 to 7 capitalized words. */
    PERSON_NAME,
    /** Day, month and year, or the year alone. */
    DATE,
    /** Four digits. */
    YEAR,
    /** Nam or nữ. */
    SEX,
    /** 12 digits. */
    CITIZEN_ID,
    /** Number of any identity paper: citizen ID, 9-digit CMND or passport. */
    IDENTITY_NUMBER,
    /** A short name such as that of an ethnic group or a nation; ends at a comma. */
    NAME,
    /** Số / ký hiệu of a document. */
    DOCUMENT_NUMBER,
    /** A number or code without spaces: plot, map sheet, tax code. */
    CODE,
    /** Square metres. */
    AREA,
    /** Đồng. */
    MONEY,
    /** A quantity as printed, such as metres or storeys. */
    QUANTITY,
    /** Free text of up to several lines. */
    TEXT

}
