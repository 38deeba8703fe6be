package vn.sohoa.staff;

import java.util.Locale;

/** What a member of staff is there for; one may have several. */
public enum Role {

    /** Makes scan batches, uploads and starts them. */
    ARCHIVIST,
    /** Looks at papers the machine is not sure of. */
    REVIEWER,
    /** Plans, and looks at what became of it. */
    LEAD,
    /** Reads the audit trail; changes nothing. */
    AUDITOR,
    /** Offices, people, systems and settings. */
    ADMINISTRATOR;

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
