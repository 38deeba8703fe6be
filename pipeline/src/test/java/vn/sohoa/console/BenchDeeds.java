package vn.sohoa.console;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What links do not lead to: searches, the paper in hand, a paper opened with a purpose.
 */
final class BenchDeeds {

    private static final Pattern RECORD = Pattern.compile("href=\"(/warehouse/records/[0-9a-f-]{36})\"");

    private static final Pattern BATCH = Pattern.compile("href=\"(/batches/[0-9a-f-]{36})\"");

    private static final List<String> FIELDS = List.of("person", "name", "number", "words", "type", "from", "until");

    /** What people type: the usual, the far too common, and what is nowhere. */
    private static final List<Map<String, String>> SEARCHES = List.of(Map.of("name", "Nguyễn Văn An"),
            Map.of("name", "nguyen"), Map.of("name", "Nguyen Vna An"), Map.of("name", "Xyzqw Kjhgf"),
            Map.of("person", "001000000042"), Map.of("number", "17/20"), Map.of("words", "nguyen"),
            Map.of("words", "tran thi lan"), Map.of("type", "birth_certificate"), Map.of("from", "2015-01-01"),
            Map.of("name", "Trần Thị", "type", "marriage_certificate", "until", "2016-12-31"));

    private final BenchVisitor visitor;

    private final BenchTable table;

    private final int times;

    BenchDeeds(BenchVisitor visitor, BenchTable table, int times) {
        this.visitor = visitor;
        this.table = table;
        this.times = times;
    }

    void doAll() {
        visitor.post("/language", Map.of("language", "en"));
        SEARCHES.forEach(this::search);
        openAPaper();
        watchABatch();
        table.addDeed("POST /review/next", "", visitor.measured("/review/next", Map.of(), times));
    }

    private void search(Map<String, String> typed) {
        Map<String, String> form = new TreeMap<>();
        FIELDS.forEach(field -> form.put(field, typed.getOrDefault(field, "")));
        table.addDeed("POST /warehouse", new TreeMap<>(typed).toString(), visitor.measured("/warehouse", form, times));
    }

    private void openAPaper() {
        Map<String, String> form = new TreeMap<>();
        FIELDS.forEach(field -> form.put(field, field.equals("type") ? "birth_certificate" : ""));
        HttpResponse<String> hits = visitor.post("/warehouse", form);
        Matcher record = RECORD.matcher(hits.body());
        if (record.find()) {
            String address = record.group(1);
            table.add(address + "?closed", visitor.measured(address, times));
            visitor.post(address + "/purpose", Map.of("purpose", "đo thời gian"));
            table.add(address, visitor.measured(address, times));
            table.add(address + "/citizens/0", visitor.measured(address + "/citizens/0", times));
            table.add(address + "/pages/1", visitor.measured(address + "/pages/1", times));
        }
    }

    /** Asked again and again by the screen of a batch that runs. */
    private void watchABatch() {
        Matcher batch = BATCH.matcher(visitor.get("/batches").body());
        if (batch.find()) {
            String address = batch.group(1) + "/progress";
            table.add(address, visitor.measured(address, times));
        }
    }

}
