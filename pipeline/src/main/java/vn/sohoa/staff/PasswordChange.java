package vn.sohoa.staff;

/** What came of the wish to change the own password. */
public enum PasswordChange {

    /** It is changed; all other sessions of the person end. */
    DONE,
    /** The present password was not typed right. */
    WRONG_PASSWORD,
    /** The new one has too few characters. */
    TOO_SHORT,
    /** The new one is the present one, or holds the log-in name. */
    TOO_LIKE

}
