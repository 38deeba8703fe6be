package vn.sohoa.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.correction.ReportedValue;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldTemplate;

import org.springframework.stereotype.Component;

/** Which fields of a paper ask for a person. */
@Component
class Doubts {

    /** What a pen may have written: a person confirms number and day. */
    private static final List<FieldKey> PEN_WRITTEN = List.of(new FieldKey("document_number"),
            new FieldKey("issued_on"));

    private final DocumentTemplates templates;

    private final ReviewSettings settings;

    Doubts(DocumentTemplates templates, ReviewSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    /** In the order of the type's template. */
    List<FieldKey> of(QueuedPaper queued, PaperInReview paper, List<ReportedValue> reported) {
        Set<FieldKey> asked = new LinkedHashSet<>();
        for (Remark remark : paper.remarks()) {
            if (remark.field() != null) {
                asked.add(remark.field());
            }
            if (remark.code().equals("pen_possible")) {
                asked.addAll(PEN_WRITTEN);
            }
        }
        if (queued.reason() == ReviewReason.SAMPLE) {
            asked.addAll(paper.read().keySet());
        }
        reported.forEach(report -> asked.add(report.field()));
        return fields(paper.type()).stream().map(FieldTemplate::key).filter(asked::contains).toList();
    }

    /** Whether somebody must say of which type the paper is. */
    boolean type(PaperInReview paper, Draft draft) {
        return !draft.typeDecided()
                && paper.remarks().stream().anyMatch(remark -> remark.code().equals("type_uncertain"));
    }

    /**
     * Fields that a second person keys: those that somebody typed, and those that
     * somebody confirmed where the machine was unsure. In a sample machine and person
     * already are two.
     */
    List<FieldKey> toKey(QueuedPaper queued, Draft draft, List<FieldTemplate> form) {
        return form.stream()
            .map(FieldTemplate::key)
            .filter(settings::keyedTwice)
            .filter(field -> needsSecond(queued, draft.first().get(field)))
            .toList();
    }

    private static boolean needsSecond(QueuedPaper queued, @Nullable Change decision) {
        if (decision == null || decision.after() == null) {
            return false;
        }
        return decision.kind() == ChangeKind.CORRECTED || queued.reason() != ReviewReason.SAMPLE;
    }

    List<FieldTemplate> fields(DocumentType type) {
        return templates.of(type).map(DocumentTemplate::fields).orElse(List.of());
    }

}
