package vn.sohoa.flow;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A scan file as tables show it.
 *
 * @param state digitized, quarantined or duplicate; received or digitizing while the
 * batch is being worked on
 * @param problem why it is in quarantine, in the words of the message bundle
 * @param types what people call its papers, each once, in the order of the pages
 * @param papers number of documents in it
 */
public record FileRow(String path, String state, @Nullable String problemCode, @Nullable String problem,
        List<String> types, int pages, int papers, int accepted, int needsReview) {
}
