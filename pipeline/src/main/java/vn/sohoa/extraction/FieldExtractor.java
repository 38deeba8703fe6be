package vn.sohoa.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldTemplate;

/**
 * Finds the fields of a paper as its type's template says: beside, below or after labels,
 * or in their place.
 */
@Component
public class FieldExtractor {

    private static final FieldKey ISSUED_ON = new FieldKey("issued_on");

    private static final FieldKey VALID_UNTIL = new FieldKey("valid_until");

    private final DocumentTemplates templates;

    public FieldExtractor(DocumentTemplates templates) {
        this.templates = templates;
    }

    public ExtractedFields extract(ClassifiedPaper classified) {
        DocumentTemplate template = templates.of(classified.type()).orElseThrow();
        List<Row> rows = Rows.of(classified.paper());
        List<LabelMatch> labels = new Labels(template).in(rows);
        Groups groups = new Groups(template, rows, labels);
        LabelledValues labelled = new LabelledValues(rows, labels, groups);
        PrintedValues printed = new PrintedValues(rows);
        PlacedValues placed = new PlacedValues(rows);
        OtherMentions mentions = new OtherMentions(rows);
        LongerMentions longer = new LongerMentions(rows);
        SortedMap<FieldKey, ExtractedField> found = new TreeMap<>();
        for (FieldTemplate field : template.fields()) {
            placed.surely(field)
                .or(() -> best(field, labels, groups, labelled))
                .or(() -> printed.of(field))
                .or(() -> placed.of(field))
                .map(reading -> Mending.of(field, mentions.agreed(field, longer.whole(field, reading))))
                .ifPresent(reading -> found.put(field.key(), reading.field()));
        }
        ExtractedField issuedOn = found.get(ISSUED_ON);
        if (template.field(VALID_UNTIL).isPresent() && !found.containsKey(VALID_UNTIL) && issuedOn != null) {
            new TermOfValidity(rows).from(issuedOn).ifPresent(day -> found.put(VALID_UNTIL, day));
        }
        new CodedValues(template, found).fillIn(classified.paper());
        return new ExtractedFields(Collections.unmodifiableSortedMap(found), template.versionName());
    }

    /**
     * The best reading beside any of the field's labels; of two as good, the one that
     * stands first.
     */
    private static Optional<Reading> best(FieldTemplate field, List<LabelMatch> labels, Groups groups,
            LabelledValues labelled) {
        Reading best = null;
        for (LabelMatch label : labels) {
            if (label.fields().contains(field) && (field.group() == null || groups.contains(field.group(), label))) {
                Reading reading = labelled.at(label, field).orElse(null);
                if (reading != null && (best == null || reading.quality() > best.quality() + 0.05)) {
                    best = reading;
                }
            }
        }
        return Optional.ofNullable(best);
    }

}
