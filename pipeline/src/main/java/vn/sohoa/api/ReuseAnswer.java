package vn.sohoa.api;

/**
 * @param counted reuses that are new
 * @param known reuses that were reported before
 */
record ReuseAnswer(int counted, int known) {
}
