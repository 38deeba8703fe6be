package vn.sohoa.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a set of documents; shares from 0 to 1, null where there is nothing to
 * share.
 *
 * @param documents those of the truth
 * @param notFound those of the truth that were not read at all
 * @param cer character error rate
 * @param wer word error rate
 * @param fields printed fields
 * @param fieldExactness printed fields that were found exactly
 * @param handwritten fields that a pen wrote, all of them or a part
 * @param handwrittenExactness those of them that were found exactly
 * @param fieldPrecision found fields that are exactly as they stand there
 * @param falsePositives fields found where nothing stands
 * @param acceptedFieldPrecision the same precision in accepted documents only
 * @param acceptedFieldExactness printed fields of accepted documents that were found
 * exactly
 * @param citizenIdExactness citizen IDs, printed or written, that were found exactly
 * @param typeAccuracy documents taken for what they are
 * @param straightThrough documents accepted without a person
 * @param acceptedWhollyRight accepted documents without any wrong, missing or spurious
 * field
 * @param acceptedOfAcceptable documents that need no person ({@code expect: accept}) and
 * were accepted without one, by all that need none
 */
public record Figures(int documents, int pages, int notFound, @Nullable Double cer, @Nullable Double wer, int fields,
        @Nullable Double fieldExactness, int handwritten, @Nullable Double handwrittenExactness,
        @Nullable Double fieldPrecision, long falsePositives, @Nullable Double acceptedFieldPrecision,
        @Nullable Double acceptedFieldExactness, @Nullable Double citizenIdExactness, @Nullable Double typeAccuracy,
        @Nullable Double straightThrough, @Nullable Double acceptedWhollyRight, @Nullable Double acceptedOfAcceptable) {

    static Figures of(Collection<DocumentScore> scores) {
        List<DocumentScore> documents = scores.stream().filter(score -> score.type() != null).toList();
        List<DocumentScore> accepted = scores.stream().filter(DocumentScore::accepted).toList();
        List<FieldScore> fields = fields(scores);
        List<FieldScore> printed = fields.stream().filter(FieldScore::printed).toList();
        List<FieldScore> handwritten = fields.stream().filter(FieldScore::handwritten).toList();
        TextScore text = documents.stream().map(DocumentScore::text).reduce(TextScore.NONE, TextScore::plus);
        return new Figures(documents.size(), documents.stream().mapToInt(DocumentScore::pages).sum(),
                (int) documents.stream().filter(score -> score.readType() == null).count(),
                ratio(text.characterErrors(), text.characters()), ratio(text.wordErrors(), text.words()),
                printed.size(), share(printed, FieldScore::correct), handwritten.size(),
                share(handwritten, FieldScore::correct), precision(fields),
                fields.stream().filter(FieldScore::spurious).count(), precision(fields(accepted)),
                share(fields(accepted).stream().filter(FieldScore::printed).toList(), FieldScore::correct),
                share(fields.stream().filter(field -> field.citizenId() && !field.spurious()).toList(),
                        FieldScore::correct),
                share(documents, DocumentScore::typeRight), share(documents, DocumentScore::accepted),
                share(accepted, document -> document.wrongFields() == 0),
                share(documents.stream().filter(DocumentScore::acceptable).toList(), DocumentScore::accepted));
    }

    private static List<FieldScore> fields(Collection<DocumentScore> scores) {
        return scores.stream().flatMap(score -> score.fields().stream()).toList();
    }

    private static @Nullable Double precision(List<FieldScore> fields) {
        return share(fields.stream().filter(FieldScore::filled).toList(), FieldScore::correct);
    }

    static <T> @Nullable Double share(Collection<T> all, Predicate<T> which) {
        return ratio(all.stream().filter(which).count(), all.size());
    }

    private static @Nullable Double ratio(long part, long whole) {
        return whole == 0 ? null : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}
