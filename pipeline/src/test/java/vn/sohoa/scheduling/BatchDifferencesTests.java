package vn.sohoa.scheduling;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.scheduling.BatchDeletions.Outcome;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class BatchDifferencesTests extends SchedulingTest {

    @Autowired
    BatchDifferences differences;

    @Autowired
    BatchDeletions deletions;

    @Test
    void whatWasDeclaredIsComparedWithWhatCame() throws Exception {
        ScanBatch batch = batches.plan(UUID.randomUUID(), new BatchPlan("Lô đối chiếu " + UUID.randomUUID(), HUGE, null,
                null, Priority.NORMAL, null, new DeclaredCounts(3, 5, 10)), "lan");
        Files.writeString(batch.folder().resolve("manifest.csv"), """
                file,dossier,sheets
                a.pdf,H41.12-261123-0001,1
                missing.pdf,H41.12-261123-0002,1
                """);
        file(batch, "a.pdf", "digitized", 4);
        file(batch, "b.pdf", "quarantined", 0);
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        worker.worksOn(WORKER);

        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.DIFFERING);
        assertThat(found(batch)).containsExactlyInAnyOrder("declared_files  3/2", "declared_sheets  10/4",
                "declared_dossiers  5/2", "file_missing missing.pdf null/null", "file_not_in_manifest b.pdf null/null",
                "sheets a.pdf 1/4", "quarantined b.pdf null/null");
    }

    @Test
    void aBatchIsFinishedWhenAPersonDecidedOnEveryDifference() {
        ScanBatch batch = batches.plan(UUID.randomUUID(), new BatchPlan("Lô quyết định " + UUID.randomUUID(), HUGE,
                null, null, Priority.NORMAL, null, new DeclaredCounts(2, null, null)), "lan");
        file(batch, "b.pdf", "quarantined", 0);
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        worker.worksOn(WORKER);
        for (Difference difference : differences.of(batch)) {
            ScanBatch now = batches.get(batch.id());
            assertThat(now.state()).isEqualTo(ScanBatchState.DIFFERING);
            assertThat(
                    differences.decide(now, difference.id(), Difference.Decision.EXPLAINED, "counted by hand", "lan"))
                .isTrue();
        }
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);

        steering.retry(batches.get(batch.id()), "lan");
        worker.worksOn(WORKER);
        assertThat(differences.of(batch)).extracting(Difference::code)
            .as("the file that is read again is no longer in quarantine; the count was decided on")
            .containsExactly("declared_files");
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

    @Test
    void everyLineOfTheManifestThatMeansNothingIsADifference() throws Exception {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Files.writeString(batch.folder().resolve("manifest.csv"), """
                file,owner,sheets
                a.pdf,123,1
                b.pdf,456,1
                b.pdf,040213001234,1
                """);
        file(batch, "a.pdf", "digitized", 1);
        file(batch, "b.pdf", "digitized", 1);
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        worker.worksOn(WORKER);
        assertThat(found(batch)).containsExactlyInAnyOrder("manifest_owner 2 null/null", "manifest_owner 3 null/null",
                "manifest_twice 4 null/null");
    }

    @Test
    void oneDecisionIsTakenOnAllDifferencesOfAKind() {
        ScanBatch batch = batches.plan(UUID.randomUUID(), new BatchPlan("Lô nhiều lỗi " + UUID.randomUUID(), HUGE, null,
                null, Priority.NORMAL, null, new DeclaredCounts(200, null, null)), "lan");
        for (int i = 0; i < 150; i++) {
            file(batch, i + ".pdf", "quarantined", 0);
        }
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        worker.worksOn(WORKER);
        assertThat(differences.open(batch)).containsExactly(Map.entry("declared_files", 1),
                Map.entry("quarantined", 150));
        ScanBatch now = batches.get(batch.id());
        assertThat(differences.decideAll(now, "quarantined", Difference.Decision.RESCAN, "scanned too faintly", "lan"))
            .isEqualTo(150);
        assertThat(differences.decideAll(now, "quarantined", Difference.Decision.EXPLAINED, "pressed twice", "lan"))
            .isZero();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.DIFFERING);
        differences.decideAll(now, "declared_files", Difference.Decision.DECLARATION_WRONG, "counted anew", "lan");
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

    @Test
    void correctingTheDeclarationRemovesTheDifference() {
        ScanBatch batch = batches.plan(UUID.randomUUID(), new BatchPlan("Lô khai lại " + UUID.randomUUID(), HUGE, null,
                null, Priority.NORMAL, null, new DeclaredCounts(7, null, null)), "lan");
        file(batch, "a.pdf", "digitized", 1);
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        worker.worksOn(WORKER);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.DIFFERING);
        steering.declare(batches.get(batch.id()), new DeclaredCounts(1, null, null), "lan");
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
        assertThat(differences.of(batch)).isEmpty();
    }

    @Test
    void deletingTakesASecondPerson() throws Exception {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Files.writeString(batch.folder().resolve("a.pdf"), "a");
        deletions.request(UUID.randomUUID(), batch, "sent twice", "lan");
        deletions.request(UUID.randomUUID(), batch, "pressed twice", "lan");
        assertThat(deletions.open(batch)).isPresent().get().extracting("reason").isEqualTo("sent twice");
        assertThat(deletions.decide(batch, true, "lan")).isEqualTo(Outcome.SAME_PERSON);
        assertThat(batch.folder()).exists();
        assertThat(deletions.decide(batch, true, "minh")).isEqualTo(Outcome.DELETED);
        assertThat(batch.folder()).doesNotExist();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.DELETED);
        assertThat(deletions.decide(batch, true, "minh")).isEqualTo(Outcome.NO_REQUEST);
    }

    @Test
    void aBatchWithFiledPapersIsNeverDeleted() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        file(batch, "a.pdf", "digitized", 1);
        deletions.request(UUID.randomUUID(), batch, "a mistake", "lan");
        assertThat(deletions.decide(batch, true, "minh")).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(deletions.decide(batch, false, "minh")).isEqualTo(Outcome.REFUSED);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.OPEN);
    }

    private List<String> found(ScanBatch batch) {
        return differences.of(batch)
            .stream()
            .map(one -> one.code() + " " + one.subject() + " " + one.declared() + "/" + one.found())
            .toList();
    }

    private void file(ScanBatch batch, String path, String state, int pages) {
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state, pages, problem_code)
                values (:id, :batch, :path, :sha256, 1, 'application/pdf', :state, :pages, :problem)
                """)
            .param("id", UUID.randomUUID())
            .param("batch", batch.batch().value())
            .param("path", path)
            .param("sha256", "0".repeat(64))
            .param("state", state)
            .param("pages", pages)
            .param("problem", state.equals("quarantined") ? "damaged_file" : null)
            .update();
    }

}
