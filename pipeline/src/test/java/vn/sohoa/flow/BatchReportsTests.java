package vn.sohoa.flow;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BatchReportsTests extends IntegrationTest {

    @Autowired
    BatchReports reports;

    @Test
    void reportsEveryFileWithItsPapers() {
        deliver("a/001.pdf", "b.pdf");
        write("copy.pdf", ("%PDF-1.4\n% " + batch + " a/001.pdf\n").getBytes(StandardCharsets.UTF_8));
        write("empty.pdf", new byte[0]);
        reading.next("b.pdf", reading::forReview);
        run();
        JsonNode report = report();
        assertThat(report.propertyNames()).containsExactly("batch", "office", "seconds", "counts", "files");
        assertThat(report.at("/batch").asString()).isEqualTo(batch.value());
        assertThat(report.at("/office").asString()).isEqualTo("H41.12");
        assertThat(report.at("/counts").toString()).isEqualTo("""
                {"files":4,"pages":4,"documents":2,"accepted":1,"needs_review":1,"rejected":0,"quarantined":1,\
                "duplicates":1}""");
        assertThat(report.at("/files").valueStream().map(file -> file.at("/path").asString()))
            .containsExactly("a/001.pdf", "b.pdf", "copy.pdf", "empty.pdf");
    }

    @Test
    void showsValuesWithTheirPlaceAndFindingsWithTheirField() {
        deliver("b.pdf");
        reading.next("b.pdf", reading::forReview);
        run();
        JsonNode file = report().at("/files/0");
        assertThat(file.propertyNames()).containsExactly("path", "sha256", "state", "problem", "pages", "documents");
        assertThat(file.at("/state").asString()).isEqualTo("digitized");
        assertThat(file.at("/problem").isNull()).isTrue();
        JsonNode document = file.at("/documents/0");
        assertThat(document.propertyNames()).containsExactly("pages", "type", "type_confidence", "verdict", "findings",
                "fields", "text");
        assertThat(document.at("/pages").toString()).isEqualTo("[1]");
        assertThat(document.at("/type_confidence").asDouble()).isEqualTo(0.98);
        assertThat(document.at("/verdict").asString()).isEqualTo("needs_review");
        assertThat(document.at("/findings/0/field").asString()).isEqualTo("holder_citizen_id");
        assertThat(document.at("/fields/holder_name").toString())
            .isEqualTo("{\"value\":\"Nguyễn Văn Bình\",\"confidence\":0.97,\"page\":1,\"box\":[10,20,300,40]}");
        assertThat(document.at("/text").toString()).isEqualTo("[\"GIẤY KHAI\"]");
    }

    @Test
    void showsThePapersOfTheFirstFileWithADuplicate() {
        deliver("001.pdf");
        write("again.pdf", ("%PDF-1.4\n% " + batch + " 001.pdf\n").getBytes(StandardCharsets.UTF_8));
        run();
        JsonNode duplicate = report().at("/files/1");
        assertThat(duplicate.at("/state").asString()).isEqualTo("duplicate");
        assertThat(duplicate.at("/duplicate_of/path").asString()).isEqualTo("001.pdf");
        assertThat(duplicate.at("/documents").size()).isEqualTo(1);
    }

    @Test
    void listsFilesAndOffices() {
        deliver("001.pdf");
        write("empty.pdf", new byte[0]);
        run();
        assertThat(reports.files(batch, Locale.ENGLISH)).extracting(FileRow::path, FileRow::state, FileRow::papers)
            .containsExactly(tuple("001.pdf", "digitized", 1), tuple("empty.pdf", "quarantined", 0));
        assertThat(reports.offices()).anyMatch(row -> row.office().value().equals("H41.12") && row.papers() > 0);
    }

    private JsonNode report() {
        StringWriter writer = new StringWriter();
        reports.writeJson(batch, Locale.ENGLISH, writer);
        return JsonMapper.shared().readTree(writer.toString());
    }

}
