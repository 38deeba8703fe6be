package vn.sohoa.home;

/**
 * How the database is.
 *
 * @param version of PostgreSQL
 * @param bytes that it takes
 * @param migration number of the last one that was applied
 */
public record DatabaseState(String version, long bytes, String migration) {
}
