package vn.sohoa.console.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.review.PageOfFile;
import vn.sohoa.review.PageRearrangements;
import vn.sohoa.review.PaperAtDesk;
import vn.sohoa.review.Remark;
import vn.sohoa.review.ReviewStage;
import vn.sohoa.review.ReviewValue;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Makes what the verification station shows of a paper. */
@Component
@ConditionalOnWebApplication
class StationViews {

    private static final Set<FieldKind> NUMERIC = Set.of(FieldKind.CITIZEN_ID, FieldKind.YEAR);

    private final ReviewWords words;

    private final PageRearrangements rearrangements;

    private final RegisterNotes register;

    StationViews(ReviewWords words, PageRearrangements rearrangements, RegisterNotes register) {
        this.words = words;
        this.rearrangements = rearrangements;
        this.register = register;
    }

    StationView of(PaperAtDesk at) {
        List<FieldView> attention = new ArrayList<>();
        List<FieldView> others = new ArrayList<>();
        for (FieldTemplate field : at.form()) {
            FieldView view = field(at, field);
            (attends(at, field.key()) ? attention : others).add(view);
        }
        ReviewStage stage = at.queued().stage();
        boolean ready = at.open().isEmpty() && !at.typeAsked()
                && (stage != ReviewStage.FIRST || at.contradictions().isEmpty());
        return new StationView(at.queued().handle(), at.paper().type().key(), words.type(at.paper().type()),
                at.typeAsked(), at.queued().reason().code(), stage.code(), at.queued().office().value(), attention,
                hidden(at, others), notes(at), contradictions(at), pages(at), rearrangements.now(at).toString(),
                at.linked().map(CitizenId::toString).orElse(null), ready,
                stage == ReviewStage.FIRST && !at.steps().isEmpty(), at.open().size());
    }

    /** Whoever keys a field unseen is not shown what was decided on the others either. */
    private static List<FieldView> hidden(PaperAtDesk at, List<FieldView> others) {
        return (at.queued().stage() == ReviewStage.FIRST) ? others : List.of();
    }

    private static boolean attends(PaperAtDesk at, FieldKey field) {
        return switch (at.queued().stage()) {
            case FIRST -> at.asked().contains(field) || at.decided().containsKey(field);
            case SECOND -> at.toKey().contains(field);
            case THIRD -> at.differing().contains(field);
        };
    }

    private FieldView field(PaperAtDesk at, FieldTemplate field) {
        FieldKey key = field.key();
        ReviewValue place = at.paper().read().get(key);
        ReviewValue value = at.values().get(key);
        boolean compared = at.queued().stage() == ReviewStage.THIRD;
        return new FieldView(key.key(), words.field(key), state(at, key),
                words.shown(field.kind(), shown(at, key, value)), reasons(at, field),
                (place != null) ? place.page() : at.paper().pages().getFirst(),
                (place != null) ? place.box() : new Box(0, 0, 0, 0),
                compared ? words.shown(field.kind(), at.decidedFirst(key)) : null,
                compared ? words.shown(field.kind(), at.keyedSecond(key)) : null, NUMERIC.contains(field.kind()));
    }

    private static @Nullable String shown(PaperAtDesk at, FieldKey key, @Nullable ReviewValue value) {
        return switch (at.queued().stage()) {
            case FIRST -> (value != null) ? value.value() : null;
            case SECOND -> at.keyedSecond(key);
            case THIRD -> at.open().contains(key) || value == null ? null : value.value();
        };
    }

    private static String state(PaperAtDesk at, FieldKey field) {
        if (at.open().contains(field)) {
            return "open";
        }
        if (at.decided().containsKey(field)) {
            return "decided";
        }
        if (!at.values().containsKey(field)) {
            return "empty";
        }
        return at.checked().unsure().contains(field) ? "unsure" : "sure";
    }

    private List<String> reasons(PaperAtDesk at, FieldTemplate field) {
        List<String> reasons = new ArrayList<>();
        if (at.queued().stage() != ReviewStage.FIRST) {
            return reasons;
        }
        at.paper()
            .remarks()
            .stream()
            .filter(remark -> field.key().equals(remark.field()))
            .forEach(remark -> reasons.add(words.remark(remark)));
        at.reported()
            .stream()
            .filter(report -> report.field().equals(field.key()))
            .forEach(report -> reasons.add(words.text("review.reported", report.client(),
                    words.shown(field.kind(), report.proposed()), report.reason())));
        return reasons;
    }

    private List<String> notes(PaperAtDesk at) {
        List<String> notes = new ArrayList<>();
        at.paper()
            .remarks()
            .stream()
            .filter(remark -> remark.field() == null)
            .forEach(remark -> notes.add(words.remark(remark)));
        int codes = at.checked().codes();
        boolean disagree = at.checked().remarks().stream().anyMatch(remark -> remark.code().startsWith("code_"));
        if (codes > 0 && !disagree) {
            notes.add(words.text("review.codes_agree", codes));
        }
        notes.addAll(register.of(at));
        return notes;
    }

    private List<StationView.Contradiction> contradictions(PaperAtDesk at) {
        return (at.queued().stage() != ReviewStage.FIRST) ? List.of()
                : at.contradictions().stream().map(this::contradiction).toList();
    }

    private StationView.Contradiction contradiction(Remark remark) {
        FieldKey field = remark.field();
        return new StationView.Contradiction(remark.key(), (field != null) ? words.field(field) : null,
                words.remark(remark));
    }

    private static List<PageOfFile> pages(PaperAtDesk at) {
        return at.paper()
            .pages()
            .stream()
            .flatMap(number -> at.pagesOfFile().stream().filter(page -> page.number() == number))
            .toList();
    }

}
