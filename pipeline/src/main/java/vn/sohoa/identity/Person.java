package vn.sohoa.identity;

import java.util.List;
import java.util.stream.Collectors;

import vn.sohoa.document.CitizenId;

/**
 * Somebody with all citizen IDs that are linked: the one that was asked for comes first.
 */
public record Person(List<CitizenId> ids) {

    public Person {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a person has an ID");
        }
    }

    /** The ID that was asked for. */
    public CitizenId id() {
        return ids.getFirst();
    }

    @Override
    public String toString() {
        return ids.stream().map(CitizenId::toString).collect(Collectors.joining(", "));
    }
}
