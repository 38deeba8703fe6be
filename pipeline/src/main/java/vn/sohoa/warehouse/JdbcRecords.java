package vn.sohoa.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of citizens. Filing the same again changes nothing; filing other content
 * makes a new version. Nothing is ever deleted. Runs in the transaction of the caller.
 */
@Component
public class JdbcRecords {

    private final JdbcClient jdbc;

    JdbcRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Files a paper under each of its holders, or archives it where it has none.
     */
    public void file(PaperRecord paper, SequencedSet<CitizenId> holders) {
        withdrawFromOthers(paper.document(), holders);
        if (holders.isEmpty()) {
            archive(paper);
        }
        holders.forEach(holder -> file(paper, holder));
    }

    /** Shows the records of a paper no longer. */
    public void withdraw(DocumentId document) {
        withdrawFromOthers(document, List.of());
    }

    private void withdrawFromOthers(DocumentId document, Collection<CitizenId> holders) {
        jdbc.sql("""
                update warehouse.record set withdrawn_at = now()
                where document_id = :document and withdrawn_at is null and citizen_id <> all (:holders)
                """)
            .param("document", document.value())
            .param("holders", holders.stream().map(CitizenId::value).toArray(String[]::new))
            .update();
        jdbc.sql("""
                update warehouse.record_without_citizen set withdrawn_at = now()
                where document_id = :document and withdrawn_at is null
                """).param("document", document.value()).update();
    }

    private void archive(PaperRecord paper) {
        jdbc.sql("""
                insert into warehouse.record_without_citizen (document_id, type, office, copy_sha256)
                values (:document, :type, :office, :copy)
                on conflict (document_id) do update
                set type = excluded.type, copy_sha256 = excluded.copy_sha256, withdrawn_at = null
                """)
            .param("document", paper.document().value())
            .param("type", paper.type().key())
            .param("office", paper.provenance().office().value())
            .param("copy", paper.provenance().copy().value())
            .update();
    }

    private void file(PaperRecord paper, CitizenId holder) {
        jdbc.sql("insert into warehouse.citizen (citizen_id) values (:citizen) on conflict do nothing")
            .param("citizen", holder.value())
            .update();
        Sha256 content = paper.content();
        int version = versionOf(paper, holder, content).orElseGet(() -> lastVersion(paper, holder) + 1);
        saveRecord(paper, holder, version);
        if (saveVersion(paper, holder, version, content)) {
            saveFields(paper, holder, version);
        }
    }

    private Optional<Integer> versionOf(PaperRecord paper, CitizenId holder, Sha256 content) {
        return jdbc.sql("""
                select version from warehouse.record_version
                where citizen_id = :citizen and document_id = :document and content_sha256 = :content
                order by version desc
                limit 1
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .param("content", content.value())
            .query(Integer.class)
            .optional();
    }

    private int lastVersion(PaperRecord paper, CitizenId holder) {
        return jdbc.sql("""
                select coalesce(max(version), 0) from warehouse.record_version
                where citizen_id = :citizen and document_id = :document
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .query(Integer.class)
            .single();
    }

    private void saveRecord(PaperRecord paper, CitizenId holder, int version) {
        jdbc.sql("""
                insert into warehouse.record
                    (citizen_id, document_id, type, document_number, issued_on, issued_by, office, valid_until,
                     version)
                values (:citizen, :document, :type, :number, :issuedOn, :issuedBy, :office, :validUntil, :version)
                on conflict (citizen_id, document_id) do update
                set type = excluded.type, document_number = excluded.document_number,
                    issued_on = excluded.issued_on, issued_by = excluded.issued_by, office = excluded.office,
                    valid_until = excluded.valid_until, version = excluded.version, withdrawn_at = null
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .param("type", paper.type().key())
            .param("number", paper.value("document_number"))
            .param("issuedOn", paper.value("issued_on"))
            .param("issuedBy", paper.value("issued_by"))
            .param("office", paper.provenance().office().value())
            .param("validUntil", paper.validUntil())
            .param("version", version)
            .update();
    }

    private boolean saveVersion(PaperRecord paper, CitizenId holder, int version, Sha256 content) {
        Provenance provenance = paper.provenance();
        return jdbc.sql("""
                insert into warehouse.record_version
                    (citizen_id, document_id, version, content_sha256, template_version, engine, batch, file_path,
                     file_sha256, copy_sha256)
                values (:citizen, :document, :version, :content, :template, :engine, :batch, :path, :file, :copy)
                on conflict do nothing
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .param("version", version)
            .param("content", content.value())
            .param("template", provenance.templateVersion())
            .param("engine", provenance.engine())
            .param("batch", provenance.batch().value())
            .param("path", provenance.filePath())
            .param("file", provenance.file().value())
            .param("copy", provenance.copy().value())
            .update() == 1;
    }

    private void saveFields(PaperRecord paper, CitizenId holder, int version) {
        List<RecordField> fields = paper.fields();
        jdbc.sql("""
                insert into warehouse.record_field
                    (citizen_id, document_id, version, key, value, confidence, page, x, y, width, height)
                select :citizen, :document, :version, field.*
                from unnest(:keys::text[], :values::text[], :confidences::float8[], :pages::int[],
                    :xs::int[], :ys::int[], :widths::int[], :heights::int[]) as field
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .param("version", version)
            .param("keys", fields.stream().map(field -> field.key().key()).toArray(String[]::new))
            .param("values", fields.stream().map(RecordField::value).toArray(String[]::new))
            .param("confidences", fields.stream().map(field -> field.confidence().value()).toArray(Double[]::new))
            .param("pages", numbers(fields, RecordField::page))
            .param("xs", numbers(fields, field -> field.box().x()))
            .param("ys", numbers(fields, field -> field.box().y()))
            .param("widths", numbers(fields, field -> field.box().width()))
            .param("heights", numbers(fields, field -> field.box().height()))
            .update();
    }

    private static Integer[] numbers(List<RecordField> fields, Function<RecordField, Integer> number) {
        return fields.stream().map(number).toArray(Integer[]::new);
    }

}
