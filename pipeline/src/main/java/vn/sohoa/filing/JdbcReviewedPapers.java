package vn.sohoa.filing;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentState;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.review.Remark;
import vn.sohoa.review.ReviewValue;
import vn.sohoa.validation.Finding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of papers that people decide on. The machine's verdict stays as it was.
 * Runs in the transaction of the caller.
 */
@Component
class JdbcReviewedPapers {

    private final JdbcClient jdbc;

    JdbcReviewedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void move(DocumentId document, DocumentState to) {
        jdbc.sql("update work.document set state = :state where id = :id")
            .param("id", document.value())
            .param("state", to.name().toLowerCase(Locale.ROOT))
            .update();
    }

    /** Asks a person about a paper whatever its verdict. */
    void ask(DocumentId document, OfficeCode office) {
        move(document, DocumentState.IN_REVIEW);
        jdbc.sql("""
                insert into work.review_item (document, office, type)
                select id, :office, type from work.document where id = :document
                on conflict (document) do update set reason = 'doubt'
                """).param("document", document.value()).param("office", office.value()).update();
    }

    /** Adds what a rule outside the paper says of it. */
    void remark(DocumentId document, Finding finding) {
        FieldKey field = finding.field();
        jdbc.sql("""
                insert into work.finding (document, position, code, field, arguments)
                select :document, coalesce(max(position), 0) + 1, :code, :field, :arguments
                from work.finding where document = :document
                """)
            .param("document", document.value())
            .param("code", finding.code())
            .param("field", (field != null) ? field.key() : null)
            .param("arguments", finding.arguments().toArray(String[]::new))
            .update();
    }

    void retype(DocumentId document, DocumentType type, String templateVersion) {
        jdbc.sql("""
                update work.document set type = :type, type_confidence = 1, template_version = :template where id = :id
                """)
            .param("id", document.value())
            .param("type", type.key())
            .param("template", templateVersion)
            .update();
    }

    void replaceValues(DocumentId document, SortedMap<FieldKey, ReviewValue> values) {
        jdbc.sql("delete from work.document_field where document = :id").param("id", document.value()).update();
        values.forEach((key, value) -> jdbc.sql("""
                insert into work.document_field (document, key, value, confidence, page, x, y, width, height)
                values (:document, :key, :value, :confidence, :page, :x, :y, :width, :height)
                """)
            .param("document", document.value())
            .param("key", key.key())
            .param("value", value.value())
            .param("confidence", value.confidence().value())
            .param("page", value.page())
            .param("x", value.box().x())
            .param("y", value.box().y())
            .param("width", value.box().width())
            .param("height", value.box().height())
            .update());
    }

    void replaceRemarks(DocumentId document, List<Remark> remarks) {
        jdbc.sql("delete from work.finding where document = :id").param("id", document.value()).update();
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            FieldKey field = remark.field();
            jdbc.sql("""
                    insert into work.finding (document, position, code, field, arguments)
                    values (:document, :position, :code, :field, :arguments)
                    """)
                .param("document", document.value())
                .param("position", i + 1)
                .param("code", remark.code())
                .param("field", (field != null) ? field.key() : null)
                .param("arguments", remark.arguments().toArray(String[]::new))
                .update();
        }
    }

}
