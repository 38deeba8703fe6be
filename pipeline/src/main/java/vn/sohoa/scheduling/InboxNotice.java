package vn.sohoa.scheduling;

/**
 * Something that keeps files in the inbox.
 *
 * @param folder inside the inbox
 * @param code why; its sentence stands in the messages under {@code inbox.<code>}
 */
public record InboxNotice(String folder, String code) {
}
