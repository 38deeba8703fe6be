package vn.sohoa.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Versions of records and their values. Other content makes a new version; what was known
 * before comes back under its old number. Nothing is ever overwritten.
 */
@Component
class JdbcRecordVersions {

    private final JdbcClient jdbc;

    JdbcRecordVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number that the content has, or will have. */
    int numberOf(PaperRecord paper, CitizenId holder) {
        return versionOf(paper, holder, paper.content()).orElseGet(() -> lastVersion(paper, holder) + 1);
    }

    /** Keeps a version unless it is kept already; its record must be there. */
    void save(PaperRecord paper, CitizenId holder, int version) {
        if (saveVersion(paper, holder, version, paper.content())) {
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
