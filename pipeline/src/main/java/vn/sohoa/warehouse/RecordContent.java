package vn.sohoa.warehouse;

import java.util.List;
import java.util.stream.Stream;

import vn.sohoa.document.Sha256;

/**
 * What stands in a version of a record.
 *
 * @param copy checksum of the archival copy
 * @param fields its values, in the order of their keys
 */
public record RecordContent(Sha256 copy, List<RecordField> fields) {

    public RecordContent {
        fields = List.copyOf(fields);
    }

    RecordContent with(RecordField field) {
        return new RecordContent(copy, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }
}
