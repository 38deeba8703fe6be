package vn.sohoa.calibration;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.PageCode;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.recognition.PageText;
import vn.sohoa.template.FieldKind;
import vn.sohoa.vietnamese.Folding;

/** Where else on a paper a value stands: in its codes, or a second time in its text. */
final class Witnesses {

    /** A shorter value stands elsewhere by chance. */
    private static final int TELLING = 6;

    private final String codes;

    private final String text;

    Witnesses(ClassifiedPaper classified) {
        List<PageText> pages = classified.paper().pages();
        this.codes = pages.stream()
            .flatMap(page -> Stream.concat(page.codes().stream().map(PageCode::text), zone(page)))
            .map(Folding::key)
            .collect(Collectors.joining("|"));
        this.text = pages.stream().map(PageText::text).map(Folding::key).collect(Collectors.joining());
    }

    /**
     * What the zone for machines on a card's back says, where its check digits are right.
     */
    private static Stream<String> zone(PageText page) {
        return page.machineReadableZone()
            .stream()
            .flatMap(zone -> Stream.of(zone.citizenId().value(), dayFirst(zone.expires()),
                    dayFirst(Objects.requireNonNullElse(zone.born(), ""))));
    }

    boolean inCodes(FieldKind kind, ExtractedField field) {
        String key = Folding.key(kind == FieldKind.DATE ? dayFirst(field.value()) : field.value());
        return key.length() >= TELLING && codes.contains(key);
    }

    /** Whether the value stands more than once in the text, as it would be printed. */
    boolean repeated(FieldKind kind, ExtractedField field) {
        String key = Folding.key(kind == FieldKind.DATE ? dayFirst(field.value()) : field.value());
        int first = key.length() < TELLING ? -1 : text.indexOf(key);
        return first >= 0 && text.indexOf(key, first + 1) >= 0;
    }

    /** 2023-09-15 as 15092023, the way cards code and forms print it. */
    private static String dayFirst(String iso) {
        String[] parts = iso.split("-", -1);
        return parts.length == 3 ? parts[2] + parts[1] + parts[0] : iso;
    }

}
