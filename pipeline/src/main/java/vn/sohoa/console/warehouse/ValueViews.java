package vn.sohoa.console.warehouse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.FieldWords;
import vn.sohoa.document.Box;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Word;
import vn.sohoa.review.Change;
import vn.sohoa.review.ChangeKind;
import vn.sohoa.review.DecidedFields;
import vn.sohoa.search.OpenedRecords.OpenedRecord;
import vn.sohoa.search.StoredWords;
import vn.sohoa.warehouse.RecordField;
import vn.sohoa.warehouse.ValueOrigin;

import org.springframework.stereotype.Component;

/** Makes what is shown of the values of an opened paper. */
@Component
class ValueViews {

    private final StoredWords stored;

    private final DecidedFields decided;

    private final FieldWords fieldWords;

    ValueViews(StoredWords stored, DecidedFields decided, FieldWords fieldWords) {
        this.stored = stored;
        this.decided = decided;
        this.fieldWords = fieldWords;
    }

    /** In the order of the form. */
    List<ValueView> of(OpenedRecord opened) {
        Map<FieldKey, Change> decisions = decided.of(opened.record().document());
        Map<Integer, List<Word>> words = words(opened.origin());
        DocumentType type = opened.record().type();
        return opened.fields()
            .stream()
            .sorted(Comparator.comparingInt(field -> fieldWords.position(type, field.key())))
            .map(field -> view(type, field, within(field, words), decisions.get(field.key())))
            .toList();
    }

    private ValueView view(DocumentType type, RecordField field, List<Word> words, @Nullable Change decision) {
        boolean changed = decision != null && decision.kind() != ChangeKind.ACCEPTED
                && !Objects.equals(decision.before(), decision.after());
        String before = (decision != null && changed) ? decision.before() : null;
        return new ValueView(fieldWords.label(field.key()), fieldWords.shown(type, field.key(), field.value()), field,
                words, decision, (before != null) ? fieldWords.shown(type, field.key(), before) : null);
    }

    /** Nothing where they cannot be had: the values are there all the same. */
    private Map<Integer, List<Word>> words(@Nullable ValueOrigin origin) {
        if (origin == null || origin.words() == null) {
            return Map.of();
        }
        try {
            return stored.of(origin.words());
        }
        catch (ProblemException ex) {
            return Map.of();
        }
    }

    private static List<Word> within(RecordField field, Map<Integer, List<Word>> words) {
        Box box = field.box();
        return words.getOrDefault(field.page(), List.of())
            .stream()
            .filter(word -> word.box().centerX() >= box.x() && word.box().centerX() <= box.right()
                    && word.box().centerY() >= box.y() && word.box().centerY() <= box.bottom())
            .toList();
    }

}
