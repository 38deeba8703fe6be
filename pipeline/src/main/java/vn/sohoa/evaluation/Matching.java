package vn.sohoa.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.sohoa.evaluation.Truth.TrueDocument;

/**
 * Which read document of a file is which true one: by first page, and what is left over
 * by order.
 */
final class Matching {

    private Matching() {
    }

    static List<DocumentScore> of(List<TrueDocument> truth, List<ReadDocument> read) {
        List<ReadDocument> unmatched = new ArrayList<>(read);
        Map<TrueDocument, @Nullable ReadDocument> pairs = new LinkedHashMap<>();
        truth.forEach(document -> pairs.put(document, takeByFirstPage(document, unmatched)));
        for (TrueDocument document : truth) {
            if (pairs.get(document) == null && !unmatched.isEmpty()) {
                pairs.put(document, unmatched.removeFirst());
            }
        }
        List<DocumentScore> scores = new ArrayList<>();
        pairs.forEach((document, found) -> scores.add(DocumentScore.of(document, found)));
        unmatched.forEach(surplus -> scores
            .add(DocumentScore.madeUp(truth.getFirst().file(), truth.getFirst().level(), surplus)));
        return scores;
    }

    private static @Nullable ReadDocument takeByFirstPage(TrueDocument document, List<ReadDocument> unmatched) {
        @Nullable ReadDocument found = unmatched.stream()
            .filter(read -> Objects.equals(read.pages().getFirst(), document.firstPage()))
            .findFirst()
            .orElse(null);
        if (found != null) {
            unmatched.remove(found);
        }
        return found;
    }

}
