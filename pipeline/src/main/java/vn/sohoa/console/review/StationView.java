package vn.sohoa.console.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.review.PageOfFile;

/**
 * The verification station: all that stands beside the pictures.
 *
 * @param attention fields that ask, or were decided, in the order of the form
 * @param others all other fields of the type
 * @param notes sentences about the paper as a whole
 * @param contradictions that nobody overrode yet
 * @param pages of the paper, in order
 * @param arrangement of all pages of the scan file, such as {@code 1,2|3}
 * @param linked masked ID of the citizen it was linked to
 * @param ready whether it can be finished
 * @param undoable whether there is a step to take back
 */
record StationView(UUID handle, String type, String typeName, boolean typeAsked, String reason, String stage,
        String office, List<FieldView> attention, List<FieldView> others, List<String> notes,
        List<Contradiction> contradictions, List<PageOfFile> pages, String arrangement, @Nullable String linked,
        boolean ready, boolean undoable, int open) {

    StationView {
        attention = List.copyOf(attention);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
        contradictions = List.copyOf(contradictions);
        pages = List.copyOf(pages);
    }

    /**
     * @param key what somebody who overrides it names
     * @param field label; null where the paper as a whole is meant
     */
    record Contradiction(String key, @Nullable String field, String sentence) {
    }

}
