package vn.sohoa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.sohoa.evaluation.FieldScore.Outcome;
import vn.sohoa.evaluation.Truth.TrueDocument;

/**
 * One document compared with its truth.
 *
 * @param file path inside the folder
 * @param firstPage its first page in the file, from 1
 * @param type what it is; null where the pipeline made up a document
 * @param readType what it was taken for; null where it was not found
 * @param typeConfidence how sure that was, 0 to 1; 0 where it was not found
 * @param verdict accepted, needs_review or rejected; null where it was not found
 * @param expect accept or review; null where the pipeline made up a document
 * @param findings why a person should look
 * @param fields those on the paper and those found
 */
public record DocumentScore(String file, int firstPage, String level, int pages, @Nullable String type,
        @Nullable String readType, double typeConfidence, @Nullable String verdict, @Nullable String expect,
        List<String> findings, TextScore text, List<FieldScore> fields) {

    /** From here on a text is poor. */
    private static final double POOR = 0.1;

    /**
     * Worst first: the gravest reason, then the most wrong fields, then the worst text.
     */
    static final Comparator<DocumentScore> WORST_FIRST = Comparator.comparingInt(DocumentScore::gravity)
        .thenComparing(Comparator.comparingLong(DocumentScore::wrongFields)
            .thenComparingDouble(DocumentScore::characterErrorRate)
            .reversed())
        .thenComparing(DocumentScore::file)
        .thenComparingInt(DocumentScore::firstPage);

    /**
     * @param read the document as read; null where it was not found
     */
    static DocumentScore of(TrueDocument truth, @Nullable ReadDocument read) {
        List<FieldScore> fields = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(truth.fields().keySet());
        if (read != null) {
            keys.addAll(read.fields().keySet());
        }
        keys.forEach(key -> fields.add(FieldScore.of(key, truth.fields().get(key),
                read == null ? null : read.fields().get(key), truth.handwritten().contains(key))));
        TextScore text = truth.text().isEmpty() ? TextScore.NONE
                : TextScore.of(truth.text(), read == null ? List.of() : read.pageTexts());
        int firstPage = truth.firstPage() == null ? 1 : truth.firstPage();
        return new DocumentScore(truth.file(), firstPage, truth.level(), truth.pages(), truth.type(),
                read == null ? null : read.type(), read == null ? 0 : read.typeConfidence().value(),
                read == null ? null : read.verdict(), truth.expect(), read == null ? List.of() : read.findingCodes(),
                text, fields);
    }

    /** A document that the pipeline saw where there is none. */
    static DocumentScore madeUp(String file, String level, ReadDocument read) {
        List<FieldScore> fields = new ArrayList<>();
        read.fields().forEach((key, field) -> fields.add(FieldScore.of(key, null, field, false)));
        return new DocumentScore(file, read.pages().getFirst(), level, 0, null, read.type(),
                read.typeConfidence().value(), read.verdict(), null, read.findingCodes(), TextScore.NONE, fields);
    }

    public boolean accepted() {
        return "accepted".equals(verdict);
    }

    public boolean typeRight() {
        return type != null && type.equals(readType);
    }

    /** Whether it needs no person. */
    boolean acceptable() {
        return "accept".equals(expect);
    }

    /** Whether a paper that a person must see would be filed without one. */
    public boolean slippedThrough() {
        return accepted() && !acceptable();
    }

    /** Whether it would be filed under a wrong citizen. */
    public boolean wrongCitizenAccepted() {
        return accepted() && fields.stream()
            .anyMatch(field -> field.citizenId()
                    && (field.outcome() == Outcome.WRONG || field.outcome() == Outcome.SPURIOUS));
    }

    /** What is wrong with it, the gravest first; empty where all is well. */
    @JsonProperty
    public List<Reason> reasons() {
        return Arrays.stream(Reason.values()).filter(this::applies).toList();
    }

    private boolean applies(Reason reason) {
        return switch (reason) {
            case WRONG_CITIZEN_ACCEPTED -> wrongCitizenAccepted();
            case SLIPPED_THROUGH -> slippedThrough();
            case ACCEPTED_WITH_ERRORS -> accepted() && (wrongFields() > 0 || !typeRight());
            case NOT_FOUND -> readType == null;
            case MADE_UP -> type == null;
            case TYPE_WRONG -> type != null && readType != null && !typeRight();
            case FIELDS_WRONG -> !accepted() && wrongFields() > 0;
            case REVIEWED_IN_VAIN ->
                readType != null && !accepted() && acceptable() && typeRight() && wrongFields() == 0;
            case TEXT_POOR -> characterErrorRate() > POOR;
        };
    }

    private int gravity() {
        List<Reason> reasons = reasons();
        return reasons.isEmpty() ? Reason.values().length : reasons.getFirst().ordinal();
    }

    public long wrongFields() {
        return fields.stream().filter(field -> !field.correct()).count();
    }

    /**
     * Share of its characters that are wrong; above 1 where much was read that is not
     * there.
     */
    public double characterErrorRate() {
        return text.characters() == 0 ? 0 : text.characterErrors() / (double) text.characters();
    }

    /** File and first page, such as {@code a/001.pdf#3}. */
    public String place() {
        return file + "#" + firstPage;
    }

    /** Where it stands and counts only: the values are personal data. */
    @Override
    public String toString() {
        return place() + ": " + wrongFields() + " fields wrong";
    }
}
