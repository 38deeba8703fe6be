package vn.sohoa.flow;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sohoa.filing.LaterChecks;
import vn.sohoa.validation.Verdict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holders of papers held against a population register, which may be down. */
class PopulationRegisterTests extends IntegrationTest {

    private static final SimulatedRegister REGISTER = new SimulatedRegister();

    private static int citizens;

    @Autowired
    LaterChecks later;

    private String citizen = "";

    @DynamicPropertySource
    static void register(DynamicPropertyRegistry registry) {
        registry.add("sohoa.population.url", REGISTER::url);
        registry.add("sohoa.population.token", () -> "let-me-in");
        registry.add("sohoa.population.open-after", () -> "3");
        registry.add("sohoa.population.pause", () -> "300ms");
        registry.add("sohoa.population.pace", () -> "50ms");
    }

    @BeforeEach
    void worksAndKnowsACitizen() throws InterruptedException {
        REGISTER.failure = 0;
        Thread.sleep(400); // an open circuit closes again
        REGISTER.asked.clear();
        citizen = "0401900%05d".formatted(50_000 + ++citizens);
        REGISTER.knows(citizen, "Nguyễn Văn Bình", "1990-05-17");
    }

    @Test
    void whatAgreesIsFiledAndTheAnswerIsKept() {
        file("a.pdf", "Nguyễn Văn Bình", "1990-05-17");

        assertThat(states("a.pdf")).containsExactly("filed accepted shown agrees");
        assertThat(audited()).containsExactly("identity_checked agrees");
    }

    @ParameterizedTest
    @CsvSource({ "Nguyễn Văn Bích, 1990-05-17, name_disagrees, holder_name",
            "Nguyễn Văn Bình, 1991-05-17, birth_date_disagrees, holder_birth_date" })
    void whatDisagreesGoesToReviewWithASentence(String name, String born, String answer, String field) {
        file("a.pdf", name, born);

        assertThat(states("a.pdf")).containsExactly("in_review needs_review - -");
        assertThat(findings("a.pdf")).containsExactly("register_" + answer + " " + field);
        assertThat(audited()).containsExactly("identity_checked " + answer);
    }

    @Test
    void anIdThatNobodyHasGoesToReview() {
        citizen = "040190999999";
        file("a.pdf", "Nguyễn Văn Bình", "1990-05-17");

        assertThat(findings("a.pdf")).containsExactly("register_id_unknown holder_citizen_id");
    }

    @Test
    void whoCannotBeAskedAboutIsFiledAsBeforeAndAskedAboutLater() throws InterruptedException {
        REGISTER.failure = 503;
        file("a.pdf", "Nguyễn Văn Bình", "1990-05-17");

        assertThat(states("a.pdf")).containsExactly("filed accepted shown not_asked");
        assertThat(audited()).isEmpty();

        later.round();
        assertThat(states("a.pdf")).as("still down").containsExactly("filed accepted shown not_asked");

        REGISTER.failure = 0;
        Thread.sleep(400);
        later.round();
        assertThat(states("a.pdf")).containsExactly("filed accepted shown agrees");
        assertThat(audited()).containsExactly("identity_checked agrees");
    }

    @Test
    void whatIsFoundToDisagreeLaterGoesToReviewThen() throws InterruptedException {
        REGISTER.failure = 500;
        file("a.pdf", "Nguyễn Văn Bích", "1990-05-17");
        assertThat(states("a.pdf")).containsExactly("filed accepted shown not_asked");

        REGISTER.failure = 0;
        Thread.sleep(400);
        later.round();

        assertThat(states("a.pdf")).containsExactly("in_review accepted withdrawn name_disagrees");
        assertThat(findings("a.pdf")).containsExactly("register_name_disagrees holder_name");
        assertThat(jdbc.sql("""
                select review_item.state || ' ' || reason from work.review_item
                    join work.document on document.id = review_item.document
                    join work.scan_file as file on file.id = document.scan_file where file.batch = :batch
                """).param("batch", batch.value()).query((row, number) -> row.getString(1)).list())
            .containsExactly("open doubt");
    }

    @Test
    void whatAPersonFiledStaysFiledAndTheAnswerIsKept() throws InterruptedException {
        REGISTER.failure = 500;
        file("a.pdf", "Nguyễn Văn Bích", "1990-05-17");
        jdbc.sql("update warehouse.record set trust = 'verified', changed_by = 'lan' where citizen_id = :citizen")
            .param("citizen", citizen)
            .update();

        REGISTER.failure = 0;
        Thread.sleep(400);
        later.round();

        assertThat(states("a.pdf")).containsExactly("filed accepted shown name_disagrees");
    }

    @Test
    void aRegisterThatFailsIsLeftAlone() {
        REGISTER.failure = 500;
        String[] paths = { "1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "7.pdf", "8.pdf" };
        deliver(paths);
        for (String path : paths) {
            reading.next(path, file -> reading.paper(file, "birth_certificate", new Verdict.Accepted(),
                    Map.of("holder_name", "Nguyễn Văn " + path, "holder_citizen_id", citizen)));
        }
        run();

        assertThat(states(paths)).hasSize(8).containsOnly("filed accepted shown not_asked");
        assertThat(REGISTER.asked).as("three failures, or one more of another thread").hasSizeBetween(3, 5);
    }

    @Test
    void theSameIsNotAskedTwice() {
        file("a.pdf", "Nguyễn Văn Bình", "1990-05-17");
        file("b.pdf", "Nguyễn Văn Bình", "1990-05-17");

        assertThat(REGISTER.asked).containsExactly(citizen);
        assertThat(audited()).containsExactly("identity_checked agrees", "identity_checked agrees");
    }

    private void file(String path, String name, String born) {
        newDelivery();
        deliver(path);
        reading.next(path, file -> reading.paper(file, "birth_certificate", new Verdict.Accepted(),
                Map.of("holder_name", name, "holder_citizen_id", citizen, "holder_birth_date", born)));
        run();
    }

    /** Paper, record and answer of the register, of the last delivery. */
    private List<String> states(String... paths) {
        return jdbc.sql("""
                select document.state || ' ' || document.verdict || ' '
                    || case when record.citizen_id is null then '-' when withdrawn_at is null then 'shown'
                        else 'withdrawn' end
                    || ' ' || case when record.citizen_id is null then '-' else coalesce(check_.answer, 'none') end
                from work.document
                    join work.scan_file as file on file.id = document.scan_file
                    left join warehouse.record on record.document_id = document.id
                    left join warehouse.identity_check as check_
                        on check_.document_id = document.id and check_.citizen_id = record.citizen_id
                where file.batch = :batch and file.path = any (:paths)
                """)
            .param("batch", batch.value())
            .param("paths", paths)
            .query((row, number) -> row.getString(1))
            .list();
    }

    private List<String> findings(String path) {
        return jdbc.sql("""
                select finding.code || ' ' || finding.field from work.finding
                    join work.document on document.id = finding.document
                    join work.scan_file as file on file.id = document.scan_file
                where file.batch = :batch and file.path = :path order by finding.position
                """).param("batch", batch.value()).param("path", path).query((row, number) -> row.getString(1)).list();
    }

    private List<String> audited() {
        return jdbc.sql("""
                select action || ' ' || detail from audit.event
                where citizen_id = :citizen and action = 'identity_checked' order by id
                """).param("citizen", citizen).query((row, number) -> row.getString(1)).list();
    }

}
