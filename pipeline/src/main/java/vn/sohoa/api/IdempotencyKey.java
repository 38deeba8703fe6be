package vn.sohoa.api;

/**
 * Tells a repeated write from a new one.
 *
 * @param value 8 to 200 characters, chosen by the client
 */
record IdempotencyKey(String value) {
}
