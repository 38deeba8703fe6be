package vn.sohoa.filing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentState;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.recognition.PageText;
import vn.sohoa.review.ReviewReason;
import vn.sohoa.review.Samples;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;

/** Pages and papers of scan files. Runs in the transaction of the caller. */
@Component
class JdbcDocuments {

    private final JdbcClient jdbc;

    private final Samples samples;

    private final JsonMapper json = JsonMapper.builder().build();

    JdbcDocuments(JdbcClient jdbc, Samples samples) {
        this.jdbc = jdbc;
        this.samples = samples;
    }

    List<DocumentId> of(ScanFileId file) {
        return jdbc.sql("select id from work.document where scan_file = :file")
            .param("file", file.value())
            .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
            .list();
    }

    /** Puts pages and papers of a file in the place of those that were there. */
    void replace(DigitizedFile digitized) {
        UUID file = digitized.file().id().value();
        jdbc.sql("delete from work.document where scan_file = :file").param("file", file).update();
        jdbc.sql("delete from work.page where scan_file = :file").param("file", file).update();
        digitized.pages().forEach(page -> insertPage(file, page));
        for (DigitizedPaper paper : digitized.papers()) {
            DocumentId id = paper.idIn(digitized.file());
            insertDocument(id, digitized.file().id(), paper);
            insertData(id, paper.paper(), digitized.file().office());
        }
    }

    /** Puts papers in the place of others of the same file. */
    void replace(List<DocumentId> others, ScanFile file, List<DigitizedPaper> papers) {
        jdbc.sql("delete from work.document where id = any (:ids)")
            .param("ids", others.stream().map(DocumentId::value).toArray(UUID[]::new))
            .update();
        for (DigitizedPaper paper : papers) {
            DocumentId id = paper.idIn(file);
            insertDocument(id, file.id(), paper);
            insertData(id, paper.paper(), file.office());
        }
    }

    /** Fields, findings, and a question to a person where there is need of one. */
    void insertData(DocumentId id, ValidatedPaper paper, OfficeCode office) {
        paper.fields().byKey().forEach((key, field) -> insertField(id, key, field));
        insertFindings(id, paper.verdict().findings());
        DocumentState state = stateAfter(paper.verdict());
        if (state == DocumentState.IN_REVIEW) {
            insertReviewItem(id, paper, office, ReviewReason.DOUBT);
        }
        else if (state == DocumentState.FILED && samples.draw(id)) {
            insertReviewItem(id, paper, office, ReviewReason.SAMPLE);
        }
    }

    private void insertPage(UUID file, PageText page) {
        PageGeometry geometry = page.geometry();
        PageQuality quality = page.quality();
        jdbc.sql("""
                insert into work.page (scan_file, number, source, text, scan_width, scan_height, turn, scale,
                    skew_degrees, width, height, dpi, edge_millimetres, contrast, cut_off, uncertain_words)
                values (:file, :number, :source, :text, :scanWidth, :scanHeight, :turn, :scale, :skew, :width, :height,
                    :dpi, :edge, :contrast, :cutOff, :uncertain)
                """)
            .param("file", file)
            .param("number", page.number())
            .param("source", page.source().name().toLowerCase(Locale.ROOT))
            .param("text", storable(page.text()))
            .param("scanWidth", geometry.scanWidth())
            .param("scanHeight", geometry.scanHeight())
            .param("turn", geometry.turn().degrees())
            .param("scale", geometry.scale())
            .param("skew", geometry.skewDegrees())
            .param("width", geometry.width())
            .param("height", geometry.height())
            .param("dpi", geometry.dpi())
            .param("edge", (quality != null) ? quality.edgeMillimetres() : null)
            .param("contrast", (quality != null) ? quality.contrast() : null)
            .param("cutOff", (quality != null) ? quality.cutOff() : null)
            .param("uncertain", page.uncertainWords())
            .update();
    }

    private void insertDocument(DocumentId id, ScanFileId file, DigitizedPaper paper) {
        jdbc.sql("""
                insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version,
                    verdict, state, copy_sha256, copy_size)
                values (:id, :file, :pages, :type, :confidence, :guesses::jsonb, :template, :verdict, :state, :copy,
                    :size)
                """)
            .param("id", id.value())
            .param("file", file.value())
            .param("pages", paper.pageNumbers().toArray(Integer[]::new))
            .param("type", paper.type().key())
            .param("confidence", paper.paper().classified().confidence().value())
            .param("guesses", json.writeValueAsString(Guesses.of(paper.paper().classified())))
            .param("template", paper.paper().fields().templateVersion())
            .param("verdict", paper.verdict().code())
            .param("state", stateAfter(paper.verdict()).name().toLowerCase(Locale.ROOT))
            .param("copy", paper.copy().sha256().value())
            .param("size", paper.copy().size())
            .update();
    }

    private void insertField(DocumentId document, FieldKey key, ExtractedField field) {
        jdbc.sql("""
                insert into work.document_field (document, key, value, confidence, page, x, y, width, height)
                values (:document, :key, :value, :confidence, :page, :x, :y, :width, :height)
                """)
            .param("document", document.value())
            .param("key", key.key())
            .param("value", storable(field.value()))
            .param("confidence", field.confidence().value())
            .param("page", field.page())
            .param("x", field.box().x())
            .param("y", field.box().y())
            .param("width", field.box().width())
            .param("height", field.box().height())
            .update();
    }

    private void insertFindings(DocumentId document, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            FieldKey field = finding.field();
            jdbc.sql("""
                    insert into work.finding (document, position, code, field, arguments)
                    values (:document, :position, :code, :field, :arguments)
                    """)
                .param("document", document.value())
                .param("position", i + 1)
                .param("code", finding.code())
                .param("field", (field != null) ? field.key() : null)
                .param("arguments", finding.arguments().toArray(String[]::new))
                .update();
        }
    }

    private void insertReviewItem(DocumentId document, ValidatedPaper paper, OfficeCode office, ReviewReason reason) {
        jdbc.sql("""
                insert into work.review_item (document, office, type, reason)
                values (:document, :office, :type, :reason)
                """)
            .param("document", document.value())
            .param("office", office.value())
            .param("type", paper.classified().type().key())
            .param("reason", reason.code())
            .update();
    }

    static DocumentState stateAfter(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> DocumentState.FILED;
            case Verdict.NeedsReview review -> DocumentState.IN_REVIEW;
            case Verdict.Rejected rejected -> DocumentState.RETURNED;
        };
    }

    // PostgreSQL knows no NUL in text; born-digital PDFs do.
    private static String storable(String text) {
        return text.replace("\0", "");
    }

}
