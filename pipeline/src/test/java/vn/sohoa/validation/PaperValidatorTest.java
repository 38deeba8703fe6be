package vn.sohoa.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.Typed;
import vn.sohoa.Weighed;
import vn.sohoa.calibration.Acceptance;
import vn.sohoa.calibration.Calibration;
import vn.sohoa.calibration.Curve;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DeclaredPaper;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void sendsToReviewWhenTheIdIsOfSomebodyYetToBeBorn() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2013", "040899001234")))
            .contains("citizen_id_of_the_future");
    }

    @Test
    void sendsToReviewWhenADateIsYetToCome() {
        assertThat(findings(Papers.aBirthCertificate("15/09/2031", "040231001234"))).contains("date_in_future");
    }

    @Test
    void sendsToReviewWhenOneSpouseWasOverlooked() {
        assertThat(findings("marriage_certificate", Typed.paper("""
                                    GIẤY CHỨNG NHẬN KẾT HÔN
                Họ, chữ đệm, tên vợ: LÊ THỊ MAI
                Giấy tờ tùy thân: CCCD số 040196007777
                """))).contains("spouse_missing");
        assertThat(findings("marriage_certificate", Papers.aMarriageCertificate())).isEmpty();
    }

    @Test
    void sendsToReviewWhenTheCodeOfTheCardSaysSomethingElse() {
        assertThat(codeFindings("040213001235||Nguyễn Văn Bình|15092013|Nam|Nghi Lộc|02032021"))
            .containsExactly("code_disagrees_with_print");
        assertThat(codeFindings("040213001234||Nguyễn Văn Bính|16092013|Nam|Nghi Lộc|02032021"))
            .containsExactly("code_disagrees_with_field", "code_disagrees_with_field");
    }

    @Test
    void aCodeThatAgreesIsNoReason() {
        assertThat(codeFindings("040213001234|Nguyễn Văn Bình|15092013|Nam|Nghi Lộc")).isEmpty();
        assertThat(codeFindings("H41.12|040213001234|KQ.G15.000031")).isEmpty();
        assertThat(codeFindings("https://dichvucong.example/tra-cuu")).isEmpty();
    }

    @Test
    void sendsToReviewWhenTheZoneForMachinesSaysSomethingElse() {
        assertThat(findings("citizen_identity_card", card("011200654217", "24/09/2000")))
            .doesNotContain("zone_disagrees_with_print", "zone_disagrees_with_field");
        assertThat(findings("citizen_identity_card", card("011200654277", "24/09/2000")))
            .contains("zone_disagrees_with_print");
        assertThat(findings("citizen_identity_card", card("011200654217", "29/09/2000")))
            .contains("zone_disagrees_with_field");
    }

    @Test
    void sendsToReviewWhenAProcedureCodeNamesAnotherCitizen() {
        assertThat(codeFindings("H41.12|040213009999|KQ.G15.000031")).containsExactly("code_disagrees_with_print");
    }

    @Test
    void sendsToReviewWhenTheNumberIsOfAnotherKind() {
        assertThat(findings("administrative_decision", decision("1234/GPXD"))).contains("number_unusual");
        assertThat(findings("administrative_decision", decision("1234/QĐ-UBND"))).doesNotContain("number_unusual");
    }

    @Test
    void aNumberWrittenWithAPenIsNeverAcceptedByItself() {
        Paper printed = decision("1234/QĐ-UBND");
        assertThat(findings("administrative_decision", withTaller(printed, "1234/QĐ-UBND"))).contains("pen_possible");
        assertThat(findings("administrative_decision", withTaller(decision("1234 /QĐ-UBND"), "1234")))
            .contains("number_handwritten");
        assertThat(findings("administrative_decision", decision("1234 /QĐ-UBND"))).doesNotContain("number_handwritten");
    }

    @Test
    void numbersThatSurelyWerePrintedNeedNoPerson() {
        Paper decision = decision("1234/QĐ-UBND");

        assertThat(findings("administrative_decision", told(decision, word -> true))).doesNotContain("pen_possible");
        assertThat(findings("administrative_decision", told(decision, word -> !word.text().startsWith("1234"))))
            .containsOnlyOnce("pen_possible");
        assertThat(findings("administrative_decision", told(decision, word -> !word.text().equals("2024"))))
            .containsOnlyOnce("pen_possible");
    }

    @Test
    void aNumberThatAPenProbablyWroteGoesToReviewOnEveryPaper() {
        Paper paper = Papers.aBirthCertificate();
        PageText page = paper.pages().getFirst();
        List<Box> all = page.lines().stream().flatMap(line -> line.words().stream()).map(Word::box).toList();

        assertThat(findings(paper)).doesNotContain("number_handwritten");
        assertThat(findings(new Paper(List.of(new PageText(1, page.geometry(), page.lines(), List.of(), page.source(),
                null, new PageText.Numbers(List.of(), all))))))
            .contains("number_handwritten");
    }

    @Test
    void aNumberThatAloneDoesNotLookPrintedGoesToReviewOnEveryPaper() {
        Paper paper = Papers.aBirthCertificate();

        assertThat(findings(told(paper, word -> true))).doesNotContain("number_handwritten");
        assertThat(findings(told(paper, word -> !word.text().startsWith("125")))).contains("number_handwritten");
        assertThat(findings(told(paper, word -> false))).doesNotContain("number_handwritten");
    }

    /** The paper with words of which the image says that they surely were printed. */
    private static Paper told(Paper paper, Predicate<Word> printed) {
        PageText page = paper.pages().getFirst();
        List<Box> boxes = page.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .filter(printed)
            .map(Word::box)
            .toList();
        return new Paper(List.of(new PageText(1, page.geometry(), page.lines(), List.of(), page.source(), null,
                new PageText.Numbers(boxes, List.of()))));
    }

    @Test
    void sendsToReviewWhenTheOfficeDidNotExistThen() {
        IssuingBody closed = new IssuingBody("Ủy ban nhân dân xã Nghi Phong", null, LocalDate.of(2023, 12, 31));
        IssuingBody successor = new IssuingBody("Ủy ban nhân dân xã Nghi Phong", LocalDate.of(2024, 1, 1), null);

        assertThat(findings("administrative_decision", Papers.aDecision(), List.of(closed)))
            .contains("issuer_not_in_office");
        assertThat(findings("administrative_decision", Papers.aDecision(), List.of(closed, successor)))
            .doesNotContain("issuer_not_in_office");
        assertThat(findings("administrative_decision", Papers.aDecision(),
                List.of(new IssuingBody("Sở Xây dựng", null, LocalDate.of(2000, 1, 1)))))
            .doesNotContain("issuer_not_in_office");
    }

    @Test
    void sendsToReviewWhenSomebodyDiedBeforeBirth() {
        assertThat(findings("death_extract", Typed.paper("""
                                    TRÍCH LỤC KHAI TỬ
                                    Số: 12/TLKT
                Họ, chữ đệm, tên: LÊ VĂN TÁM
                Ngày, tháng, năm sinh: 01/02/1950
                Số định danh cá nhân: 040050007777
                Đã chết vào lúc: 10 giờ 00 phút, ngày 05/06/1949
                """))).contains("death_before_birth");
    }

    @Test
    void sendsToReviewWhenAnEssentialFieldIsMissingThatPapersOfTheTypeUsuallyBear() {
        Acceptance usual = new Acceptance(Map.of(), new Calibration(new Calibration.Measured(0, 0, 0), new TreeMap<>(),
                new Curve(List.of()), new TreeMap<>(Map.of("default", 0.8)), new TreeSet<>(
                        List.of("marital_status_certificate.issued_on", "marital_status_certificate.issue_place"))));
        Paper withoutPlace = Typed.paper("""
                                GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN
                """);

        assertThat(verdict("marital_status_certificate", withoutPlace, List.of(), usual).findings())
            .contains(new Finding("usual_field_missing", new FieldKey("issued_on"), List.of()))
            .doesNotContain(new Finding("usual_field_missing", new FieldKey("issue_place"), List.of()))
            .doesNotContain(new Finding("usual_field_missing", new FieldKey("document_number"), List.of()));
    }

    @Test
    void anUnsureFieldThatNothingDependsOnIsLeftOutOfAnAcceptedPaper() {
        FieldKey ethnicity = new FieldKey("holder_ethnicity");
        Paper paper = Papers.aBirthCertificate();

        ValidatedPaper all = validated("birth_certificate", paper, List.of(), Weighed.acceptance());
        ValidatedPaper without = validated("birth_certificate", paper, List.of(),
                Weighed.acceptance(Map.of("holder_ethnicity", 1.1)));

        assertThat(all.verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(all.fields().byKey()).containsKey(ethnicity);
        assertThat(without.verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(without.fields().byKey()).doesNotContainKey(ethnicity).hasSize(all.fields().byKey().size() - 1);
    }

    @Test
    void everyFindingHasItsSentence() throws IOException {
        String rules = "";
        for (String name : List.of("FieldRules", "CitizenRules", "DateRules", "SourceRules", "CardRules")) {
            rules += Files.readString(Path.of("src/main/java/vn/sohoa/validation", name + ".java"));
        }
        String sentences = Files.readString(Path.of("src/main/resources/messages.properties"));

        assertThat(Pattern.compile("new Finding\\(\\s*\"([a-z_]+)\"").matcher(rules).results().map(r -> r.group(1)))
            .hasSizeGreaterThan(15)
            .allSatisfy(code -> assertThat(sentences).contains("finding." + code + " = "));
    }

    private static Paper card(String id, String born) {
        return Typed.paper("""
                CĂN CƯỚC CÔNG DÂN
                Số / No.: %s
                Họ và tên / Full name: TỐNG ĐÌNH CƯỜNG
                Ngày sinh / Date of birth: %s
                """.formatted(id, born), """
                IDVNM2006542179011200654217<<3
                0009243M4009241VNM<<<<<<<<<<<0
                TONG<<DINH<CUONG<<<<<<<<<<<<<<
                """);
    }

    private static Paper decision(String number) {
        return Typed.paper("""
                  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   XÃ NGHI PHONG                   Độc lập - Tự do - Hạnh phúc
                Số: %s             Nghi Phong, ngày 5 tháng 3 năm 2024

                                        QUYẾT ĐỊNH
                       Về việc hưởng trợ cấp xã hội hàng tháng
                Điều 1. Trợ cấp xã hội hàng tháng đối với bà Trần Thị Lan, sinh ngày 01/01/1940, số định danh
                cá nhân 040140000123, thường trú tại Xóm 2, xã Nghi Phong, tỉnh Nghệ An.
                """.formatted(number));
    }

    @Test
    void aPageThatIsHardToReadIsToBeScannedAgainWithTheReason() {
        assertThat(findings(scanned(new PageQuality(0.15, 0.9, false, 0.5), 0.9)))
            .noneMatch(code -> code.startsWith("rescan"));
        assertThat(findings(scanned(new PageQuality(0.7, 0.9, false, 0.5), 0.3))).contains("rescan_blurred");
        assertThat(findings(scanned(new PageQuality(0.15, 0.1, false, 0.5), 0.3))).contains("rescan_faint");
        assertThat(findings(scanned(new PageQuality(0.15, 0.9, false, 0.5), 0.3))).contains("rescan_hard_to_read");
        assertThat(findings(scanned(new PageQuality(0.15, 0.9, true, 0.5), 0.9))).contains("rescan_cut_off");
    }

    /** A birth certificate on a scan of that quality, its words as sure as that. */
    private static Paper scanned(PageQuality quality, double confidence) {
        PageText page = Papers.aBirthCertificate().pages().getFirst();
        List<TextLine> lines = page.lines()
            .stream()
            .map(line -> new TextLine(line.words()
                .stream()
                .map(word -> new Word(word.text(), word.box(), new Confidence(confidence)))
                .toList()))
            .toList();
        return new Paper(List.of(new PageText(1, page.geometry(), lines, List.of(), page.source(), quality)));
    }

    /** The word as a pen writes it: twice as tall as the print. */
    private static Paper withTaller(Paper paper, String text) {
        PageText page = paper.pages().getFirst();
        List<TextLine> lines = page.lines()
            .stream()
            .map(line -> new TextLine(line.words()
                .stream()
                .map(word -> !word.text().equals(text) ? word
                        : new Word(text,
                                new Box(word.box().x(), word.box().y() - 25, word.box().width(),
                                        word.box().height() + 28),
                                word.confidence()))
                .toList()))
            .toList();
        return new Paper(List.of(new PageText(1, page.geometry(), lines, page.codes(), page.source())));
    }

    private static List<String> codeFindings(String text) {
        PageText page = Papers.aBirthCertificate().pages().getFirst();
        PageCode code = new PageCode(PageCode.Symbology.QR, text, new Box(0, 0, 9, 9));
        return findings(
                new Paper(List.of(new PageText(1, page.geometry(), page.lines(), List.of(code), page.source()))));
    }

    @Test
    void sendsToReviewWhatIsReadAsAnotherTypeThanTheOfficeSaid() {
        assertThat(declared(new DeclaredPaper(new DocumentType("marriage_certificate"), null)))
            .containsExactly(new Finding("declared_type_differs", null, List.of("marriage_certificate")));
        assertThat(declared(new DeclaredPaper(new DocumentType("birth_certificate"), null))).isEmpty();
        assertThat(declared(DeclaredPaper.NOTHING)).isEmpty();
    }

    @Test
    void sendsToReviewWhatIsReadWithOtherPeopleOnItThanTheOfficeSaid() {
        assertThat(declared(new DeclaredPaper(null, new CitizenId("040213009999"))))
            .extracting(Finding::code, Finding::arguments)
            .containsExactly(tuple("declared_owner_differs", List.of()));
        assertThat(declared(new DeclaredPaper(null, new CitizenId("040213001234")))).isEmpty();
    }

    private static List<Finding> declared(DeclaredPaper declared) {
        ClassifiedPaper classified = new ClassifiedPaper(Papers.aBirthCertificate(),
                new DocumentType("birth_certificate"), Confidence.CERTAIN, List.of());
        return new PaperValidator(TEMPLATES, Weighed.acceptance())
            .validate(classified, Weighed.asExtracted(new FieldExtractor(TEMPLATES).extract(classified)),
                    new Circumstances(TODAY, List.of()).declaring(declared))
            .verdict()
            .findings();
    }

    private static List<String> findings(Paper paper) {
        return findings("birth_certificate", paper);
    }

    private static List<String> findings(String type, Paper paper) {
        return findings(type, paper, List.of());
    }

    private static List<String> findings(String type, Paper paper, List<IssuingBody> bodies) {
        return verdict(type, paper, bodies, Weighed.acceptance()).findings().stream().map(Finding::code).toList();
    }

    private static Verdict verdict(Paper paper) {
        return verdict("birth_certificate", paper, List.of(), Weighed.acceptance());
    }

    private static Verdict verdict(String type, Paper paper, List<IssuingBody> bodies, Acceptance acceptance) {
        return validated(type, paper, bodies, acceptance).verdict();
    }

    private static ValidatedPaper validated(String type, Paper paper, List<IssuingBody> bodies, Acceptance acceptance) {
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType(type), Confidence.CERTAIN, List.of());
        return new PaperValidator(TEMPLATES, acceptance).validate(classified,
                Weighed.asExtracted(new FieldExtractor(TEMPLATES).extract(classified)),
                new Circumstances(TODAY, bodies));
    }

}
