package vn.sohoa.access;

import java.util.Locale;

/** What can be done that the audit trail tells of. */
public enum AuditAction {

    /** A file of a delivery was taken over: stored, a duplicate, or refused. */
    FILE_TAKEN_OVER,
    /** A file was read and its papers filed. */
    FILE_DIGITIZED,
    /** A file was put aside with a problem. */
    FILE_QUARANTINED,
    /** A paper was filed, sent to review or returned. */
    DOCUMENT_FILED,
    /** The data of a paper was read anew from its stored words. */
    DOCUMENT_REEXTRACTED,
    /** Somebody was shown a paper in review, with its values. */
    REVIEW_OPENED,
    /** Somebody was shown the picture of a page. */
    PAGE_READ,
    /** Somebody finished the review of a paper: it was filed. */
    DOCUMENT_REVIEWED,
    /** Somebody sent a paper back to the office that delivered it. */
    DOCUMENT_RETURNED,
    /** Somebody put the pages of a scan file into other papers. */
    PAGES_REARRANGED,
    /** A batch was counted. */
    BATCH_RECONCILED,
    /** Staff planned a batch. */
    BATCH_PLANNED,
    /**
     * Staff started, paused, resumed or cancelled a batch, or had its files read again.
     */
    BATCH_STEERED,
    /** Staff decided on a difference between what was declared and what came. */
    BATCH_DECIDED,
    /** Staff asked that a batch be deleted, or somebody else decided on it. */
    BATCH_DELETION,
    /** A system asked which papers a citizen need not hand in. */
    ONCE_ONLY_CHECKED,
    /** Somebody was shown values of a record. */
    RECORD_READ,
    /** Somebody fetched the archival copy of a record. */
    COPY_READ,
    /** A system reported that a record spared a citizen a paper. */
    REUSE_REPORTED,
    /** A system said that a value of a record is wrong. */
    CORRECTION_REPORTED,
    /** A procedure system told of a dossier it received, or what became of it. */
    DOSSIER_REGISTERED,
    /** A system read which records were filed, changed or expired. */
    CHANGES_READ,
    /** An administrator said where changes are sent to, or that they no longer are. */
    WEBHOOK_SET,
    /** Somebody said that a number belongs, or does not belong, to a citizen. */
    ALIAS_PROPOSED,
    /** Somebody else agreed, or did not. */
    ALIAS_DECIDED,
    /** The population register was asked whether a paper names its holder rightly. */
    IDENTITY_CHECKED,
    /** Somebody said that a paper is, or is after all not, no longer good. */
    REVOCATION_PROPOSED,
    /** Somebody else did not agree. */
    REVOCATION_REFUSED,
    /** A paper was revoked: it is no longer good, though nothing else says so. */
    RECORD_REVOKED,
    /** A revocation was taken back. */
    RECORD_REINSTATED,
    /** Staff searched for papers. */
    RECORDS_SEARCHED,
    /** The list of who read what of a citizen was made for that citizen. */
    ACCESS_LOG_READ,
    /** Events older than the retention were removed. */
    AUDIT_FORGOTTEN,
    /** A member of staff logged in. */
    STAFF_LOGGED_IN,
    /** A member of staff ended the session. */
    STAFF_LOGGED_OUT,
    /** Name or password was wrong at log-in. */
    LOG_IN_FAILED,
    /** Too many log-ins failed: the name is locked out for a time. */
    STAFF_LOCKED_OUT,
    /** A member of staff was added or changed, or a password was. */
    STAFF_CHANGED,
    /** A system was admitted, or shut out. */
    CLIENT_CHANGED,
    /** A list of offices or procedures was loaded. */
    LIST_LOADED,
    /** A message that could not be delivered is sent again. */
    DELIVERY_REPEATED,
    /** Somebody was refused what was asked for. */
    ACCESS_REFUSED;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
