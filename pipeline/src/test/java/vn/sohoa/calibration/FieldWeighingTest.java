package vn.sohoa.calibration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken as evidence for and against a value. */
class FieldWeighingTest {

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    @Test
    void aCodeThatSaysTheSameIsAWitness() {
        Paper plain = Papers.aBirthCertificate();
        PageText page = plain.pages().getFirst();
        PageCode code = new PageCode(PageCode.Symbology.QR, "H41.12|040213001234|15092013", new Box(0, 0, 9, 9));
        Paper coded = new Paper(
                List.of(new PageText(page.number(), page.geometry(), page.lines(), List.of(code), page.source())));

        assertThat(mark(plain, "holder_citizen_id", "coded")).isZero();
        assertThat(mark(coded, "holder_citizen_id", "coded")).isOne();
        assertThat(mark(coded, "holder_birth_date", "coded")).isOne();
        assertThat(mark(coded, "holder_name", "coded")).isZero();
    }

    @Test
    void aValueThatStandsTwiceIsItsOwnWitness() {
        assertThat(mark(Papers.aBirthCertificate(), "father_name", "repeated")).isOne();
        assertThat(mark(Papers.aBirthCertificate(), "mother_name", "repeated")).isZero();
    }

    @Test
    void theIdSpeaksForOrAgainstBirthAndSex() {
        assertThat(mark(Papers.aBirthCertificate(), "holder_birth_date", "id_agrees")).isOne();
        assertThat(mark(Papers.aBirthCertificate("15/09/2014", "040213001234"), "holder_birth_date", "id_disagrees"))
            .isOne();
        assertThat(mark(Papers.aBirthCertificate("15/09/2014", "040213001234"), "mother_name", "id_disagrees"))
            .isZero();
    }

    @Test
    void anElevenDigitIdIsOdd() {
        assertThat(mark(Papers.aBirthCertificate("15/09/2013", "04021300123"), "holder_citizen_id", "odd")).isOne();
        assertThat(mark(Papers.aBirthCertificate(), "holder_citizen_id", "odd")).isZero();
    }

    @Test
    void namesOfUnusualSyllablesAreLessSure() {
        assertThat(NameSyllables.IN_USE.unusual("NGUYỄN THỊ BÍCH NGỌC")).isZero();
        assertThat(NameSyllables.IN_USE.unusual("Lê Công Tuần")).isEqualTo(1 / 3.0);
        assertThat(NameSyllables.IN_USE.unusual("Tông Trọng Giang")).isEqualTo(1 / 3.0);
        assertThat(mark(Papers.aBirthCertificate(), "father_name", "usual_name")).isOne();
    }

    @Test
    void aLostAccentThatLeavesAUsualNameIsARival() {
        assertThat(NameSyllables.IN_USE.rivals("LÊ THỊ HIỀN")).isOne();
        assertThat(NameSyllables.IN_USE.rivals("LÊ THỊ BÍCH")).isZero();
    }

    @Test
    void officesAndPlacesAreLookedUp() {
        assertThat(listed("signer_position", "PHÓ CHỦ TỊCH")).containsEntry("known_office", 1.0)
            .containsEntry("deputy", 1.0);
        assertThat(listed("signer_position", "PHÒ CHỦ TỊCH")).containsEntry("unknown_office", 1.0)
            .containsEntry("deputy", 0.0);
        assertThat(listed("holder_residence", "thôn 3, xã Cẩm Hải, huyện Xuân Lộc, tỉnh Đồng Nai"))
            .containsEntry("known_district", 1.0);
        assertThat(listed("holder_residence", "xã Cẩm Hải, huyện Xuân Lộc, tỉnh Nghệ An"))
            .containsEntry("known_district", 0.0)
            .containsEntry("known_province", 1.0);
        assertThat(listed("issued_by", "ỦY BAN NHÂN DÂN XÃ CẨM HẢI")).containsEntry("letterhead.death_extract", 1.0);
    }

    private static Map<String, Double> listed(String key, String value) {
        return ListMarks.of("death_extract", new FieldKey(key), FieldKind.TEXT, value);
    }

    @Test
    void digitsThatACodeSaysTooNeedNotBeReadSurely() {
        Paper paper = blurred(Papers.aBirthCertificate());
        PageText page = paper.pages().getFirst();
        PageCode code = new PageCode(PageCode.Symbology.QR, "040213001234", new Box(0, 0, 9, 9));
        Paper coded = new Paper(
                List.of(new PageText(page.number(), page.geometry(), page.lines(), List.of(code), page.source())));

        assertThat(mark(paper, "holder_citizen_id", "average_word")).isNegative();
        assertThat(mark(coded, "holder_citizen_id", "average_word")).isGreaterThan(4);
        assertThat(mark(coded, "holder_birth_date", "average_word")).isNegative();
    }

    /** The paper with words that were all hard to read. */
    private static Paper blurred(Paper paper) {
        PageText page = paper.pages().getFirst();
        List<TextLine> lines = page.lines()
            .stream()
            .map(line -> new TextLine(
                    line.words().stream().map(word -> new Word(word.text(), word.box(), new Confidence(0.3))).toList()))
            .toList();
        return new Paper(List.of(new PageText(page.number(), page.geometry(), lines, page.codes(), page.source())));
    }

    @Test
    void confidenceIsTheWeighedEvidence() {
        Calibration none = calibration(Map.of());
        Calibration witnesses = calibration(Map.of("repeated", 2.0));

        assertThat(confidence(none, "father_name")).isEqualTo(0.5);
        assertThat(confidence(witnesses, "father_name")).isGreaterThan(0.85);
        assertThat(confidence(witnesses, "mother_name")).isEqualTo(0.5);
    }

    private static double confidence(Calibration calibration, String key) {
        return Objects
            .requireNonNull(weighed(Papers.aBirthCertificate(), calibration).fields().byKey().get(new FieldKey(key)))
            .confidence()
            .value();
    }

    private static double mark(Paper paper, String key, String mark) {
        return weighed(paper, calibration(Map.of())).evidenceFor(new FieldKey(key)).mark(mark);
    }

    private static WeighedFields weighed(Paper paper, Calibration calibration) {
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType("birth_certificate"),
                Confidence.CERTAIN, List.of());
        return new FieldWeighing(TEMPLATES, calibration).weigh(classified,
                new FieldExtractor(TEMPLATES).extract(classified));
    }

    private static Calibration calibration(Map<String, Double> weights) {
        return new Calibration(new Calibration.Measured(0, 0, 0), new TreeMap<>(weights), new Curve(List.of()),
                new TreeMap<>(), new TreeSet<>());
    }

}
