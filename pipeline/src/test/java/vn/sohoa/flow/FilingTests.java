package vn.sohoa.flow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.Filing;
import vn.sohoa.validation.Verdict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class FilingTests extends IntegrationTest {

    @Autowired
    Filing filing;

    @Test
    void changesNothingWhenTheSameIsFiledAgain() {
        ScanFile file = filed();
        List<String> before = record(file);
        filing.file(reading.birthCertificate(file, new Verdict.Accepted()));
        assertThat(record(file)).isEqualTo(before).containsExactly("version 1 of 1, shown, 2 fields");
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void keepsTheOldVersionWhenMoreIsKnown() {
        ScanFile file = filed();
        filing.file(reading.paper(file, "birth_certificate", new Verdict.Accepted(), Map.of("holder_name",
                "Nguyễn Văn Bình", "holder_citizen_id", ScriptedReading.CITIZEN, "document_number", "12/2020")));
        assertThat(record(file)).containsExactly("version 2 of 2, shown, 3 fields");
    }

    @Test
    void showsARecordNoLongerThatNeedsReviewNow() {
        ScanFile file = filed();
        filing.file(reading.forReview(file));
        assertThat(record(file)).containsExactly("version 1 of 1, withdrawn, 2 fields");
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void asksNoPopulationRegisterWhereThereIsNone() {
        filed();
        assertThat(jdbc.sql("select count(*) from warehouse.identity_check").query(Integer.class).single()).isZero();
    }

    private ScanFile filed() {
        deliver("001.pdf");
        AtomicReference<ScanFile> seen = new AtomicReference<>();
        reading.next("001.pdf", file -> {
            seen.set(file);
            return reading.birthCertificate(file, new Verdict.Accepted());
        });
        run();
        return seen.get();
    }

    private List<String> record(ScanFile file) {
        return jdbc.sql("""
                select 'version ' || record.version || ' of ' || count(version.version)
                    || case when withdrawn_at is null then ', shown' else ', withdrawn' end || ', '
                    || (select count(*) from warehouse.record_field as field
                        where field.citizen_id = record.citizen_id and field.document_id = record.document_id
                            and field.version = record.version) || ' fields'
                from warehouse.record join warehouse.record_version as version using (citizen_id, document_id)
                where version.file_sha256 = :sha256
                group by record.citizen_id, record.document_id
                """).param("sha256", file.sha256().value()).query((row, number) -> row.getString(1)).list();
    }

}
