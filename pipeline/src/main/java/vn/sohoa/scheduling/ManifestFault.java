package vn.sohoa.scheduling;

/**
 * A line of a manifest that means nothing.
 *
 * @param line counted from 1, the header's
 * @param code what is wrong, such as {@code owner}; never the value itself
 */
record ManifestFault(int line, String code) {
}
