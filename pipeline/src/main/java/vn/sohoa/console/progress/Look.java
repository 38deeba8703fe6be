package vn.sohoa.console.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.PlanPeriod;
import vn.sohoa.progress.ProgressQuestion;

/**
 * What a lead looks at; every screen of the area has it as {@code look}, and links take
 * it along.
 *
 * @param name of the office; empty: the whole country
 * @param way offices above it that the person may look at, the highest first
 * @param types that can be chosen
 */
record Look(ProgressQuestion question, String name, List<Choice> way, List<Choice> types) {

    /**
     * @param value in addresses
     * @param name as people read it
     */
    record Choice(String value, String name) {
    }

    /** Code of the office; null: all. */
    public @Nullable String office() {
        return (question.office() != null) ? question.office().value() : null;
    }

    public String period() {
        return question.period().code();
    }

    public @Nullable String type() {
        return (question.type() != null) ? question.type().key() : null;
    }

    public String before() {
        return question.period().before().code();
    }

    public String after() {
        return question.period().after().code();
    }

    /**
     * The year, quarters and months that can be chosen, around the one that is looked at.
     */
    public List<PlanPeriod> periods() {
        return PeriodChoices.of(question.period());
    }

    /** What the type is called; null: all types. */
    public @Nullable String typeName() {
        return types.stream()
            .filter(choice -> choice.value().equals(type()))
            .map(Choice::name)
            .findFirst()
            .orElse(null);
    }
}
