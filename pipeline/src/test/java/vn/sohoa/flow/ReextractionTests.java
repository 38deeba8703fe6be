package vn.sohoa.flow;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.document.DocumentType;
import vn.sohoa.flow.Reextraction.Differences;
import vn.sohoa.segmentation.Paper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Papers that were read poorly once, and better templates now. */
@TestPropertySource(properties = "sohoa.calibration.files=classpath:lenient-calibration.json")
class ReextractionTests extends IntegrationTest {

    private static final DocumentType BIRTH = new DocumentType("birth_certificate");

    @Autowired
    Reextraction reextraction;

    @BeforeEach
    void forgetOtherPapers() {
        jdbc.sql("delete from work.document").update();
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        filed(Papers.aBirthCertificate(), "birth_certificate");

        Differences differences = differences();

        assertThat(differences.papers()).isOne();
        assertThat(differences.changed()).singleElement().satisfies(paper -> {
            assertThat(paper.typeNow()).isEqualTo("birth_certificate");
            assertThat(paper.fields()).contains(
                    new Reextracted.FieldChange("holder_name", "Nguyễn Văn Binh", "NGUYỄN VĂN BÌNH"),
                    new Reextracted.FieldChange("issued_on", null, "2013-09-20"));
            assertThat(paper.fields()).extracting(Reextracted.FieldChange::field).doesNotContain("holder_citizen_id");
        });
        assertThat(records()).containsExactly("birth_certificate v1 shown Nguyễn Văn Binh");
        assertThat(audited()).isZero();
    }

    @Test
    void givesRecordsANewVersionAndTellsTheAudit() {
        filed(Papers.aBirthCertificate(), "birth_certificate");

        assertThat(reextraction.apply(differences())).isOne();

        assertThat(records()).containsExactly("birth_certificate v2 shown NGUYỄN VĂN BÌNH");
        assertThat(versions()).containsExactly("1", "2");
        assertThat(audited()).isOne();
        assertThat(differences().changed()).isEmpty();
    }

    @Test
    void sendsToReviewWhatLooksDoubtfulNow() {
        filed(Papers.aBirthCertificate("15/09/2014", "040213001234"), "birth_certificate");

        reextraction.apply(differences());

        assertThat(records()).containsExactly("birth_certificate v1 withdrawn Nguyễn Văn Binh");
        assertThat(jdbc.sql("select count(*) from work.review_item join work.document on id = document")
            .query(Integer.class)
            .single()).isOne();
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void takesThePaperForWhatItIs() {
        filed(Papers.aBirthCertificate(), "death_extract");

        assertThat(reextraction.differences(BIRTH, looked -> {
        }).papers()).isZero();
        reextraction.apply(differences());

        assertThat(jdbc.sql("select type || ' ' || template_version from work.document").query(String.class).single())
            .startsWith("birth_certificate birth_certificate/");
    }

    @Test
    void neverOverwritesWhatAPersonChecked() {
        filed(Papers.aBirthCertificate(), "birth_certificate");
        Differences before = differences();
        jdbc.sql("update warehouse.record set trust = 'verified' where withdrawn_at is null").update();

        assertThat(differences().changed()).isEmpty();
        assertThat(differences().keptByPerson()).isOne();
        // a person came while somebody looked at what would change
        assertThat(reextraction.apply(before)).isZero();
        assertThat(records()).containsExactly("birth_certificate v1 shown Nguyễn Văn Binh");
    }

    @Test
    void refusesATypeThatThereIsNot() {
        assertThatThrownBy(() -> reextraction.differences(new DocumentType("passport"), looked -> {
        })).isInstanceOf(UnusableRequestException.class).hasMessageContaining("passport");
    }

    private Differences differences() {
        return reextraction.differences(null, looked -> {
        });
    }

    private void filed(Paper paper, String type) {
        deliver("001.pdf");
        reading.next("001.pdf", file -> reading.read(file, paper, type));
        run();
    }

    private List<String> records() {
        return jdbc.sql("""
                select record.type || ' v' || record.version
                    || case when withdrawn_at is null then ' shown ' else ' withdrawn ' end || field.value
                from warehouse.record
                    join warehouse.record_field as field using (citizen_id, document_id, version)
                    join warehouse.record_version as version using (citizen_id, document_id, version)
                where field.key = 'holder_name' and version.batch = :batch
                """).param("batch", batch.value()).query((row, number) -> row.getString(1)).list();
    }

    private List<String> versions() {
        return jdbc.sql("select version::text from warehouse.record_version where batch = :batch order by version")
            .param("batch", batch.value())
            .query((row, number) -> row.getString(1))
            .list();
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit.event where action = 'document_reextracted' and batch = :batch")
            .param("batch", batch.value())
            .query(Integer.class)
            .single();
    }

}
