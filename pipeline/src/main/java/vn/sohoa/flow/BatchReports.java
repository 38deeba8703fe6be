package vn.sohoa.flow;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.ledger.Batch;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.ledger.JdbcLedger;
import vn.sohoa.ledger.LedgerEntry;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reports on batches. */
@Component
public class BatchReports {

    private final JdbcBatches batches;

    private final JdbcLedger ledger;

    private final JdbcReports reports;

    private final DocumentTemplates templates;

    private final MessageSource messages;

    private final JsonMapper json = JsonMapper.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();

    BatchReports(JdbcBatches batches, JdbcLedger ledger, JdbcReports reports, DocumentTemplates templates,
            MessageSource messages) {
        this.batches = batches;
        this.ledger = ledger;
        this.reports = reports;
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * Writes the report as design.md has it, file by file. {@code writer} stays open.
     * @param language of the messages
     * @throws IllegalArgumentException where the batch does not exist or was never
     * counted
     */
    public void writeJson(BatchId id, Locale language, Writer writer) {
        Batch batch = batches.get(id);
        LedgerEntry entry = ledger.find(id)
            .orElseThrow(() -> new IllegalArgumentException("batch " + id + " was never counted"));
        try (JsonGenerator generator = json.createGenerator(writer)) {
            generator.writeStartObject();
            generator.writeStringProperty("batch", id.value());
            generator.writeStringProperty("office", batch.office().value());
            generator.writeNumberProperty("seconds", batch.seconds());
            writeCounts(generator, entry);
            generator.writeArrayPropertyStart("files");
            reports.files(id).forEach(file -> writeFile(generator, file, language));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    /** The files of a batch, in the order of their paths. */
    public List<FileRow> files(BatchId batch, Locale language) {
        return reports.fileRows(batch, (code, detail) -> problem(code, detail, language),
                type -> title(new DocumentType(type), language));
    }

    /** Every office that ever delivered a batch. */
    public List<OfficeRow> offices() {
        return reports.officeRows().toList();
    }

    private static void writeCounts(JsonGenerator generator, LedgerEntry entry) {
        generator.writeObjectPropertyStart("counts");
        generator.writeNumberProperty("files", entry.received());
        generator.writeNumberProperty("pages", entry.pages());
        generator.writeNumberProperty("documents", entry.documents());
        generator.writeNumberProperty("accepted", entry.accepted());
        generator.writeNumberProperty("needs_review", entry.needsReview());
        generator.writeNumberProperty("rejected", entry.rejected());
        generator.writeNumberProperty("quarantined", entry.quarantined());
        generator.writeNumberProperty("duplicates", entry.duplicates());
        generator.writeEndObject();
    }

    private void writeFile(JsonGenerator generator, ReportedFile file, Locale language) {
        generator.writeStartObject();
        generator.writeStringProperty("path", file.path());
        generator.writeStringProperty("sha256", file.sha256());
        generator.writeStringProperty("state", file.state());
        writeProblem(generator, file, language);
        if (file.firstPath() != null) {
            generator.writeObjectPropertyStart("duplicate_of");
            generator.writeStringProperty("batch", file.firstBatch());
            generator.writeStringProperty("path", file.firstPath());
            generator.writeEndObject();
        }
        generator.writeNumberProperty("pages", file.pages());
        generator.writeArrayPropertyStart("documents");
        reports.documents(file.source()).forEach(document -> writeDocument(generator, document, language));
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void writeProblem(JsonGenerator generator, ReportedFile file, Locale language) {
        if (file.problemCode() == null) {
            generator.writeNullProperty("problem");
            return;
        }
        generator.writeObjectPropertyStart("problem");
        generator.writeStringProperty("code", file.problemCode());
        generator.writeStringProperty("message", problem(file.problemCode(), file.problemDetail(), language));
        generator.writeEndObject();
    }

    private void writeDocument(JsonGenerator generator, ReportedDocument document, Locale language) {
        generator.writeStartObject();
        generator.writePOJOProperty("pages", document.pages());
        generator.writeStringProperty("type", document.type());
        generator.writeNumberProperty("type_confidence", rounded(document.typeConfidence()));
        generator.writeStringProperty("verdict", document.verdict());
        generator.writeArrayPropertyStart("findings");
        reports.findings(document.id()).forEach(finding -> writeFinding(generator, finding, language));
        generator.writeEndArray();
        generator.writeObjectPropertyStart("fields");
        reports.fields(document.id()).forEach(field -> writeField(generator, field));
        generator.writeEndObject();
        generator.writePOJOProperty("text", reports.texts(document.id()));
        generator.writeEndObject();
    }

    private void writeFinding(JsonGenerator generator, ReportedDocument.Finding finding, Locale language) {
        generator.writeStartObject();
        generator.writeStringProperty("code", finding.code());
        generator.writeStringProperty("field", finding.field());
        generator.writeStringProperty("message", messages.getMessage("finding." + finding.code(),
                finding.arguments().toArray(), finding.code(), language));
        generator.writeEndObject();
    }

    private static void writeField(JsonGenerator generator, ReportedDocument.Field field) {
        generator.writeObjectPropertyStart(field.key());
        generator.writeStringProperty("value", field.value());
        generator.writeNumberProperty("confidence", rounded(field.confidence()));
        generator.writeNumberProperty("page", field.page());
        generator.writePOJOProperty("box",
                List.of(field.box().x(), field.box().y(), field.box().width(), field.box().height()));
        generator.writeEndObject();
    }

    /** A type without a template is named by the message bundle, or by its key. */
    private String title(DocumentType type, Locale language) {
        return templates.of(type)
            .map(DocumentTemplate::title)
            .orElseGet(() -> messages.getMessage("type." + type, new Object[0], type.key(), language));
    }

    private @Nullable String problem(@Nullable String code, @Nullable String detail, Locale language) {
        if (code == null) {
            return null;
        }
        String found = Objects.requireNonNullElse(detail, "");
        return messages.getMessage("problem." + code, new Object[] { found }, code + ": " + found, language);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

}
