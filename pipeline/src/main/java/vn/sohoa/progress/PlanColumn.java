package vn.sohoa.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a list of plans, by the headings that are understood. */
@SuppressWarnings("ImmutableEnumChecker") // List.of never changes
public enum PlanColumn {

    OFFICE("mã đơn vị", "đơn vị", "mã cơ quan", "office", "office code"),
    TYPE("loại giấy tờ", "loại", "mã loại", "type", "document type"),
    PERIOD("kỳ", "kỳ kế hoạch", "thời kỳ", "thời gian", "period"),
    TARGET("chỉ tiêu", "số lượng", "kế hoạch", "target", "planned");

    private final List<String> headings;

    PlanColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Part of the message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanColumn> of(String heading) {
        String plain = java.text.Normalizer.normalize(heading, java.text.Normalizer.Form.NFC)
            .replaceAll("[\\s*:]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }

}
