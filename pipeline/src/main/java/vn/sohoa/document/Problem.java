package vn.sohoa.document;

/**
 * What is wrong, for reports.
 *
 * @param detail what was found, in English, without personal data; such as "page 3: 60000
 * x 60000 pixels"
 */
public record Problem(ProblemCode code, String detail) {
}
