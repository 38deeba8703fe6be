package vn.sohoa.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.sohoa.calibration.JudgedPaper.JudgedField;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Papers whose fields are right as often as their one mark of evidence says. */
class CalibrationFitTest {

    private static final int PAPERS = 2000;

    @Test
    void whatItShowsIsWhatIsRightOnPapersItNeverSaw() {
        Calibration calibration = CalibrationFit.of(papers(new Random(1), "issued_on"));

        List<JudgedField> unseen = papers(new Random(2), "issued_on").stream()
            .flatMap(paper -> paper.fields().stream())
            .toList();
        for (double[] bin : new double[][] { { 0, 0.7 }, { 0.7, 0.9 }, { 0.9, 1 } }) {
            List<JudgedField> members = unseen.stream()
                .filter(field -> shown(calibration, field) >= bin[0] && shown(calibration, field) < bin[1])
                .toList();
            double shown = members.stream().mapToDouble(field -> shown(calibration, field)).average().orElseThrow();
            double right = members.stream().filter(JudgedField::right).count() / (double) members.size();
            assertThat(right).as("%s fields from %s", members.size(), bin[0]).isCloseTo(shown, within(0.03));
        }
    }

    @Test
    void acceptedFieldsAreAtLeastAsRightAsTheThresholdSays() {
        Calibration calibration = CalibrationFit.of(papers(new Random(1), "issued_on"));
        double from = calibration.acceptFrom().getOrDefault("default", 0.0);

        List<JudgedField> accepted = papers(new Random(3), "issued_on").stream()
            .filter(paper -> paper.fields().stream().allMatch(field -> shown(calibration, field) >= from))
            .flatMap(paper -> paper.fields().stream())
            .toList();

        assertThat(accepted).isNotEmpty();
        assertThat(accepted.stream().filter(JudgedField::right).count())
            .isGreaterThanOrEqualTo((long) (from * accepted.size()));
    }

    @Test
    void noWrongCitizenIdIsAsSureAsItMustBe() {
        List<JudgedPaper> papers = papers(new Random(1), "holder_citizen_id");
        Calibration calibration = CalibrationFit.of(papers);
        double from = calibration.acceptFrom().getOrDefault("citizen_id", 0.0);

        assertThat(papers.stream()
            .flatMap(paper -> paper.fields().stream())
            .filter(field -> !field.right() && shown(calibration, field) >= from)).isEmpty();
    }

    @Test
    void knowsWhichFieldsPapersUsuallyBear() {
        List<JudgedPaper> papers = new ArrayList<>(papers(new Random(1), "issued_on"));
        for (int i = 0; i < 6; i++) {
            papers.add(new JudgedPaper("form", true, List.of(), Set.of("issued_by", "signer_name")));
            papers.add(new JudgedPaper("form", true, List.of(), Set.of()));
            papers.add(new JudgedPaper("form", true, List.of(), Set.of()));
        }

        // all letters bear a day; on forms the agency mostly is not printed where it is
        // not found
        assertThat(CalibrationFit.of(papers).usual()).containsExactly("letter.issued_on");

        papers.removeIf(paper -> paper.fields().isEmpty() && paper.missed().isEmpty());
        // the signer is dispensable
        assertThat(CalibrationFit.of(papers).usual()).containsExactly("form.issued_by", "letter.issued_on");
    }

    @Test
    void asksForEnoughPapers() {
        assertThatIllegalArgumentException().isThrownBy(() -> CalibrationFit.of(List.of()));
    }

    private static double shown(Calibration calibration, JudgedField field) {
        return calibration.confidence(field.evidence()).value();
    }

    private static List<JudgedPaper> papers(Random random, String key) {
        List<JudgedPaper> papers = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            List<JudgedField> fields = new ArrayList<>();
            for (int j = 0; j < 5; j++) {
                double strength = 12 * random.nextDouble() - 3;
                boolean right = random.nextDouble() < 1 / (1 + Math.exp(-strength));
                fields.add(new JudgedField(key, Evidence.of(Map.of("any", 1.0, "strength", strength)), right));
            }
            papers.add(new JudgedPaper("letter", true, fields, Set.of()));
        }
        return papers;
    }

}
