package vn.sohoa.evaluation;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.calibration.Evidence;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.evaluation.ReadDocument.ReadField;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Figures of known readings. */
class EvaluationTest {

    private static final EvaluationProgress SILENT = new EvaluationProgress() {
        @Override
        public void started(int files) {
        }

        @Override
        public void fileDone(int pages) {
        }
    };

    @TempDir
    private Path folder;

    @Test
    void countsErrorsOfCharactersAndWords() throws IOException {
        truth("""
                {"documents": [{"file": "a.pdf", "type": "other", "level": "clean", "pages": 1, "text": ["Ủy ban\\nxã"],
                  "fields": {}, "expect": "review"}]}""");

        Figures figures = run(file -> List.of(read(1, "other", "needs_review", Map.of(), "Úy  ban xã"))).total();

        assertThat(figures.cer()).isEqualTo(0.1111);
        assertThat(figures.wer()).isEqualTo(0.3333);
    }

    @Test
    void countsFieldsByOutcome() throws IOException {
        truth(onePaper("accept"));

        EvaluationReport report = run(file -> List.of(read(1, "birth_certificate", "accepted",
                Map.of("holder_name", "an", "holder_citizen_id", "001099000007", "subject", "x"), "")));

        assertThat(report.total().fieldExactness()).isEqualTo(0.3333);
        assertThat(report.total().fieldPrecision()).isEqualTo(0.3333);
        assertThat(report.total().falsePositives()).isOne();
        assertThat(report.wrongCitizensAccepted()).containsExactly("a.pdf#1");
        assertThat(report.byField()).extractingByKey("birth_certificate")
            .extracting(fields -> fields.get("issued_on"))
            .isEqualTo(new FieldFigures(0, 0, 1, 0, 0.0));
    }

    @Test
    void whatAPenWroteIsCountedApartFromWhatIsPrinted() throws IOException {
        truth("""
                {"documents": [{"file": "a.pdf", "type": "official_letter", "pages": 1, "expect": "review",
                  "fields": {"document_number": "12/UBND", "issue_place": "Huế"}, "handwritten": ["document_number"]}]}""");

        Figures figures = run(file -> List.of(read(1, "official_letter", "needs_review",
                Map.of("document_number", "72/UBND", "issue_place", "Huế"), "")))
            .total();

        assertThat(figures.fields()).isOne();
        assertThat(figures.fieldExactness()).isEqualTo(1);
        assertThat(figures.handwritten()).isOne();
        assertThat(figures.handwrittenExactness()).isZero();
        assertThat(figures.fieldPrecision()).isEqualTo(0.5);
    }

    @Test
    void papersThatMustBeReviewedDoNotCountAmongThoseToAccept() throws IOException {
        Files.createFile(folder.resolve("b.pdf"));
        Files.createFile(folder.resolve("c.pdf"));
        truth("""
                {"documents": [
                  {"file": "a.pdf", "type": "other", "pages": 1, "expect": "accept"},
                  {"file": "b.pdf", "type": "other", "pages": 1, "expect": "accept"},
                  {"file": "c.pdf", "type": "other", "pages": 1, "expect": "review"}]}""");

        Figures figures = run(
                file -> List.of(read(1, "other", file.endsWith("a.pdf") ? "accepted" : "needs_review", Map.of(), "")))
            .total();

        assertThat(figures.straightThrough()).isEqualTo(0.3333);
        assertThat(figures.acceptedOfAcceptable()).isEqualTo(0.5);
    }

    @Test
    void tellsOfPapersThatSlippedPastThePerson() throws IOException {
        truth(onePaper("review"));

        EvaluationReport report = run(file -> List.of(read(1, "birth_certificate", "accepted", Map.of(), "")));

        assertThat(report.slippedThrough()).containsExactly("a.pdf#1");
    }

    @Test
    void matchesTheDocumentsOfAStackByFirstPageThenByOrder() throws IOException {
        truth("""
                {"documents": [
                  {"file": "a.pdf", "first_page": 1, "type": "birth_certificate", "pages": 1},
                  {"file": "a.pdf", "first_page": 3, "type": "official_letter", "pages": 1},
                  {"file": "a.pdf", "first_page": 5, "type": "other", "pages": 1}]}""");

        EvaluationReport report = run(file -> List.of(read(2, "birth_certificate", "accepted", Map.of(), ""),
                read(5, "other", "needs_review", Map.of(), "")));

        assertThat(report.total().typeAccuracy()).isEqualTo(0.6667);
        assertThat(report.total().notFound()).isOne();
    }

    @Test
    void aMadeUpDocumentThatIsAcceptedCounts() throws IOException {
        truth(onePaper("accept"));

        EvaluationReport report = run(file -> List.of(read(1, "birth_certificate", "needs_review", Map.of(), ""),
                read(2, "birth_certificate", "accepted", Map.of("holder_citizen_id", "001099000001"), "")));

        assertThat(report.wrongCitizensAccepted()).containsExactly("a.pdf#2");
        assertThat(report.total().documents()).isOne();
    }

    @Test
    void comparesRefusals() throws IOException {
        Files.createFile(folder.resolve("bad.pdf"));
        truth("""
                {"documents": [{"file": "a.pdf", "type": "other", "pages": 1}],
                 "quarantined": [{"file": "bad.pdf", "problem": "damaged_file"}]}""");

        EvaluationReport report = run(file -> {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "no end");
        });

        assertThat(report.refusals()).extracting(RefusalScore::file, RefusalScore::right)
            .containsExactly(org.assertj.core.api.Assertions.tuple("a.pdf", false),
                    org.assertj.core.api.Assertions.tuple("bad.pdf", true));
    }

    @Test
    void endsWhereTheInstallationIsAtFault() throws IOException {
        truth(onePaper("accept"));

        assertThatThrownBy(() -> run(file -> {
            throw new ProblemException(ProblemCode.LANGUAGE_DATA_MISSING, "gone");
        })).isInstanceOf(ProblemException.class);
    }

    @Test
    void writesExpectedAndFoundValues() throws IOException {
        truth(onePaper("accept"));
        StringWriter json = new StringWriter();

        run(file -> List.of(read(1, "birth_certificate", "accepted", Map.of("holder_name", "Am"), ""))).writeJson(json);

        assertThat(json.toString()).contains("\"field_exactness\" : 0.0", "\"expected\" : \"An\"", "\"found\" : \"Am\"",
                "\"wrong_citizens_accepted\"");
    }

    @Test
    void theGravestComesFirstWithItsReason() throws IOException {
        Files.write(folder.resolve("b.pdf"), new byte[] { 1 });
        truth("""
                {"documents": [
                  {"file": "a.pdf", "type": "other", "level": "clean", "fields": {"subject": "x", "issued_by": "y"}},
                  {"file": "b.pdf", "type": "birth_certificate", "fields": {"holder_citizen_id": "001099000001"}}]}""");

        EvaluationReport report = run(file -> file.endsWith("a.pdf")
                ? List.of(read(1, "official_letter", "needs_review", Map.of(), ""))
                : List.of(read(1, "birth_certificate", "accepted", Map.of("holder_citizen_id", "001099000007"), "")));

        assertThat(report.documents()).extracting(DocumentScore::place).containsExactly("b.pdf#1", "a.pdf#1");
        assertThat(report.documents().getFirst().reasons()).containsExactly(Reason.WRONG_CITIZEN_ACCEPTED,
                Reason.ACCEPTED_WITH_ERRORS);
        assertThat(report.documents().getLast().reasons()).containsExactly(Reason.TYPE_WRONG, Reason.FIELDS_WRONG);
        assertThat(report.confusions()).containsExactly(new Confusion("other", "official_letter", 1));
    }

    @Test
    void tellsWhatBecameBetterAndWorseSinceAnEarlierReport() throws IOException {
        truth(onePaper("accept"));
        StringWriter json = new StringWriter();
        run(file -> List.of(read(1, "birth_certificate", "needs_review",
                Map.of("holder_name", "An", "holder_citizen_id", "001099000007"), "")))
            .writeJson(json);
        Path baseline = Files.writeString(folder.resolve("baseline.json"), json.toString());

        Comparison comparison = Comparison.of(EvaluationReport.read(baseline),
                run(file -> List.of(read(1, "birth_certificate", "accepted",
                        Map.of("holder_name", "Am", "holder_citizen_id", "001099000001", "issued_on", "2020-01-02"),
                        ""))));

        assertThat(comparison.documents()).singleElement().satisfies(change -> {
            assertThat(change.mended()).containsExactly("holder_citizen_id", "issued_on");
            assertThat(change.broken()).containsExactly("holder_name");
            assertThat(change.verdictBefore()).isEqualTo("needs_review");
            assertThat(change.verdictAfter()).isEqualTo("accepted");
        });
        assertThat(comparison.figures()).filteredOn(change -> change.group().equals("total"))
            .extracting(Comparison.FigureChange::figure, Comparison.FigureChange::better)
            .contains(org.assertj.core.api.Assertions.tuple("field_exactness", true),
                    org.assertj.core.api.Assertions.tuple("citizen_id_exactness", true));
    }

    @Test
    void aBaselineThatIsNoneIsRefused() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "[]");

        assertThatThrownBy(() -> EvaluationReport.read(baseline)).isInstanceOf(BrokenTruthException.class)
            .hasMessageContaining("baseline.json");
    }

    @Test
    void saysWhatIsWrongWithATruthFile() throws IOException {
        assertThatThrownBy(() -> Evaluation.of(folder)).hasMessageContaining("no such file");
        truth("{\"documents\": [{\"file\": \"gone.pdf\", \"type\": \"other\"}]}");
        assertThatThrownBy(() -> Evaluation.of(folder)).hasMessageContaining("documents[0] names gone.pdf");
        truth("{\"documents\": [{\"type\": \"other\"}]}");
        assertThatThrownBy(() -> Evaluation.of(folder)).hasMessageContaining("documents[0] lacks file or type");
        truth("{\"documents\": [\n{\"file\": \"a.pdf\", \"type\": \"other\", \"fields\": 3}]}");
        assertThatThrownBy(() -> Evaluation.of(folder)).hasMessageContaining("line 2").hasMessageContaining("fields");
        truth("[1]");
        assertThatThrownBy(() -> Evaluation.of(folder)).isInstanceOf(BrokenTruthException.class);
    }

    private EvaluationReport run(DocumentReading reading) {
        return Evaluation.of(folder).run(reading, 2, SILENT);
    }

    private void truth(String json) throws IOException {
        Files.write(folder.resolve("a.pdf"), new byte[] { 1 });
        Files.writeString(folder.resolve("truth.json"), json);
    }

    private static String onePaper(String expect) {
        return """
                {"documents": [{"file": "a.pdf", "type": "birth_certificate", "level": "clean", "pages": 1, "expect": "%s",
                  "fields": {"holder_name": "An", "holder_citizen_id": "001099000001", "issued_on": "2020-01-02"}}]}"""
            .formatted(expect);
    }

    private static ReadDocument read(int firstPage, String type, String verdict, Map<String, String> fields,
            String text) {
        Map<String, ReadField> found = new java.util.TreeMap<>();
        fields.forEach((key, value) -> found.put(key, new ReadField(value, Confidence.CERTAIN, Evidence.of(Map.of()))));
        return new ReadDocument(List.of(firstPage), type, Confidence.CERTAIN, verdict, List.of(), found, List.of(text));
    }

}
