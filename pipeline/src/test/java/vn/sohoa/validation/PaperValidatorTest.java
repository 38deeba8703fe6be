package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.Weighed;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

class PaperValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    @Test
    void acceptsAPaperWithoutDoubts() {
        assertThat(verdict(Papers.aBirthCertificate())).isEqualTo(new Verdict.Accepted());
    }

    @Test
    void sendsToReviewWhenTheBirthYearDisagreesWithTheId() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2014", "040213001234")))
            .contains("birth_year_disagrees_with_id");
    }

    @Test
    void sendsToReviewWhenTheSexDisagreesWithTheId() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2013", "040313001234"))).contains("sex_disagrees_with_id");
    }

    @Test
    void sendsToReviewWhenADayDoesNotExist() {
        assertThat(findings(Papers.aBirthCertificate("31/02/2013", "040213001234"))).contains("date_impossible");
    }

    @Test
    void sendsToReviewWhenTheIdHasElevenDigits() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2013", "04021300123"))).contains("citizen_id_malformed");
    }

    @Test
    void sendsToReviewWhenTheIdIsUnreadable() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2013", "…"))).contains("field_missing");
    }

    @Test
    void sendsToReviewWhenSomebodyWasBornAfterTheIssue() {
        assertThat(findings(Papers.aBirthCertificate("15/10/2013", "040213001234"))).contains("date_after_issue");
    }

    private static List<String> findings(Paper paper) {
        return verdict(paper).findings().stream().map(Finding::code).toList();
    }

    private static Verdict verdict(Paper paper) {
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType("birth_certificate"),
                Confidence.CERTAIN, List.of());
        return new PaperValidator(TEMPLATES, Weighed.acceptance())
            .validate(classified, Weighed.asExtracted(new FieldExtractor(TEMPLATES).extract(classified)), TODAY)
            .verdict();
    }

}
