package vn.sohoa.calibration;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

/** Gathers the evidence for every field of a paper and says how sure it is. */
@Component
public class FieldWeighing {

    /** Values in which accents play no part: what a code says of them it says exactly. */
    private static final Pattern DIGITS = Pattern.compile("[0-9\\-]+");

    private final DocumentTemplates templates;

    private final Calibration calibration;

    public FieldWeighing(DocumentTemplates templates, Calibration calibration) {
        this.templates = templates;
        this.calibration = calibration;
    }

    public WeighedFields weigh(ClassifiedPaper classified, ExtractedFields extracted) {
        DocumentTemplate template = templates.of(classified.type()).orElseThrow();
        Witnesses witnesses = new Witnesses(classified);
        Map<FieldKey, Evidence> evidence = new TreeMap<>();
        SortedMap<FieldKey, ExtractedField> weighed = new TreeMap<>();
        extracted.byKey().forEach((key, field) -> {
            FieldTemplate described = template.field(key).orElseThrow();
            Map<String, Double> marks = marks(described, field, classified, witnesses);
            marks.put("field." + classified.type() + "." + key, 1.0);
            idMarks(key, described.kind(), extracted.byKey(), marks);
            marks.putAll(ListMarks.of(classified.type().key(), key, described.kind(), field.value()));
            if (described.kind() == FieldKind.PERSON_NAME) {
                marks.putAll(NameMarks.of(field.value()));
            }
            evidence.put(key, Evidence.of(marks));
            Confidence confidence = calibration.confidence(evidence.get(key));
            weighed.put(key, new ExtractedField(field.value(), confidence, field.page(), field.box()));
        });
        return new WeighedFields(
                new ExtractedFields(Collections.unmodifiableSortedMap(weighed), extracted.templateVersion()), evidence);
    }

    private static Map<String, Double> marks(FieldTemplate described, ExtractedField field, ClassifiedPaper classified,
            Witnesses witnesses) {
        FieldWords words = FieldWords.of(field, classified.paper());
        Map<String, Double> marks = new TreeMap<>();
        marks.put("any", 1.0);
        marks.put("kind." + described.kind().name().toLowerCase(Locale.ROOT), 1.0);
        boolean coded = witnesses.inCodes(described.kind(), field);
        boolean proved = coded && DIGITS.matcher(field.value()).matches();
        marks.put("extraction", odds(proved ? 1 : field.confidence().value()));
        marks.put("average_word", odds(proved ? 1 : words.average()));
        marks.put("uncertain_page", Math.min(1, 5 * words.uncertainOnPage()));
        marks.put("words", Math.log(1 + words.inside().size()));
        marks.put("odd", Plausibility.oddity(described.kind(), field.value()));
        marks.put("coded", coded ? 1.0 : 0.0);
        marks.put("repeated", witnesses.repeated(described.kind(), field) ? 1.0 : 0.0);
        marks.put("type", odds(classified.confidence().value()));
        marks.put("by_place", described.place() != null && described.labels().isEmpty() ? 1.0 : 0.0);
        return marks;
    }

    /** What a citizen ID says about birth and sex, against what the paper says. */
    private static void idMarks(FieldKey key, FieldKind kind, Map<FieldKey, ExtractedField> all,
            Map<String, Double> marks) {
        boolean concerned = key.key().endsWith("_citizen_id") || key.key().endsWith("_birth_date")
                || key.key().endsWith("_birth_year") || kind == FieldKind.SEX;
        IdAgreement agreement = concerned ? IdAgreement.of(key, all) : IdAgreement.UNKNOWN;
        marks.put("id_agrees", agreement == IdAgreement.AGREES ? 1.0 : 0.0);
        marks.put("id_disagrees", agreement == IdAgreement.DISAGREES ? 1.0 : 0.0);
    }

    /** Logarithm of the odds, between -4 and 5, so that nothing is ever certain. */
    private static double odds(double share) {
        double inside = Math.clamp(share, 0.02, 0.993);
        return Math.log(inside / (1 - inside));
    }

}
