package vn.sohoa.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a record. It names no citizen: who has business with the
 * record knows whose it is, or asks with a purpose.
 *
 * @param kind filed, changed, withdrawn, superseded or expired
 * @param record its id
 * @param type of the record
 * @param office that digitized it
 */
public record Change(String kind, UUID record, String type, String office, Instant at) {
}
