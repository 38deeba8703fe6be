package vn.sohoa.console.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.console.ConsoleBrowser;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Reviewers at the verification station. Nobody touches a mouse. */
@Import(ReviewPapers.class)
class ReviewIT extends ConsoleBrowser {

    private static final OfficeCode ELSEWHERE = new OfficeCode("H42");

    @Autowired
    private ReviewPapers papers;

    private int pressed;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from work.rescan_request").update();
        jdbc.sql("delete from work.document").update();
        pressed = 0;
    }

    @Test
    void aDoubtfulBirthCertificateIsCorrectedByKeyboardAndFiled() {
        Map<String, String> misread = new HashMap<>(ReviewPapers.printed());
        misread.put("holder_name", "NGUYEN VAN BINH");
        papers.file(OFFICE, misread, "holder_name");
        Page page = windowOf(Role.REVIEWER);
        page.navigate(address("/review"));
        assertAccessible(page);

        takeNext(page);
        assertThat(page.locator("h1")).hasText("Kiểm tra: Giấy khai sinh");
        assertThat(page.locator(".sheet img")).isVisible();
        assertThat(page.locator(".mark")).isVisible();
        assertThat(page.locator(":focus")).hasAttribute("aria-label", "Đúng: Họ và tên");
        Object painted = page.evaluate("() => document.querySelector('.sheet img').naturalWidth");
        assertThat((Integer) painted).isGreaterThan(1000);
        assertAccessible(page);
        press(page, "?");
        assertThat(page.locator("dialog")).isVisible();
        assertAccessible(page);
        press(page, "Escape");

        press(page, "e");
        page.keyboard().type("NGUYỄN VĂN BÌNH");
        press(page, "Enter");
        assertThat(page.locator("#finish")).isFocused();
        press(page, "Enter");

        assertThat(page.locator(".notice")).hasText("Đã lưu giấy vào kho.");
        assertThat(jdbc.sql("""
                select record.trust || ' ' || field.value from warehouse.record
                    join warehouse.record_field as field using (citizen_id, document_id, version)
                    join work.document on document.id = record.document_id
                where field.key = 'holder_name' and record.withdrawn_at is null
                """).query(String.class).list()).containsExactly("verified NGUYỄN VĂN BÌNH");
    }

    @Test
    void thirtyPapersNeedAtMostThreeKeysForEachCorrectField() {
        List<String> fields = List.of("holder_name", "holder_birth_date", "issued_on");
        int doubts = 0;
        for (int i = 0; i < 30; i++) {
            String[] doubtful = fields.subList(0, 1 + i % 3).toArray(String[]::new);
            papers.file(OFFICE, ReviewPapers.printed(), doubtful);
            doubts += doubtful.length;
        }
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        for (int left = 30; left > 0; left--) {
            page.waitForSelector("[data-accept]:focus");
            int open = Integer.parseInt(page.locator("#desk").getAttribute("data-open"));
            for (; open > 0; open--) {
                page.waitForSelector("[data-accept]:focus");
                press(page, "Enter");
                page.waitForSelector("#desk[data-open='" + (open - 1) + "']");
            }
            assertThat(page.locator("#finish")).isFocused();
            String paper = page.url();
            press(page, "Enter");
            page.waitForURL(url -> !url.equals(paper));
            page.waitForSelector((left > 1) ? "#station" : ".empty");
        }

        assertThat(page).hasURL(address("/review"));
        assertThat(jdbc.sql("select count(*) from work.document where state = 'filed'").query(Integer.class).single())
            .isEqualTo(30);
        assertThat(doubts).isEqualTo(60);
        assertThat(pressed).isLessThanOrEqualTo(3 * doubts);
    }

    @Test
    void twoReviewersNeverGetTheSamePaper() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page one = windowOf(Role.REVIEWER);
        Page other = windowOf(Role.REVIEWER, Role.LEAD);
        takeNext(one);
        takeNext(other);
        assertThat(one.locator("#station")).isVisible();
        assertThat(other.locator("#station")).isVisible();
        assertThat(one.url()).isNotEqualTo(other.url());

        other.navigate(one.url());
        assertThat(other.locator(".notice")).containsText("Bạn không giữ giấy này");
    }

    @Test
    void whatThePopulationRegisterConfirmedIsSaidAndMasked() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        jdbc.sql("""
                insert into warehouse.identity_check (citizen_id, document_id, claim_sha256, answer)
                select '040213001234', id, 'x', 'agrees' from work.document
                """).update();
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        assertThat(page.locator(".notes")).containsText("xác nhận số ********1234");
        assertThat(page.locator(".notes")).not().containsText("040213001234");
        assertAccessible(page);
    }

    @Test
    void aCitizenIdIsKeyedByASecondPersonAndDecidedByAThird() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_citizen_id");
        Page first = windowOf(Role.REVIEWER);
        takeNext(first);
        assertThat(first.locator("[data-accept]").first()).isFocused();
        press(first, "Enter");
        assertThat(first.locator("#finish")).isFocused();
        press(first, "Enter");
        assertThat(first.locator(".notice")).containsText("người thứ hai");

        Page second = windowOf(Role.REVIEWER, Role.LEAD);
        takeNext(second);
        assertThat(second.locator("#value-holder_citizen_id")).isFocused();
        assertThat(second.locator("#desk")).not().containsText("040213001234");
        assertAccessible(second);
        second.keyboard().type("04021300123");
        press(second, "Enter");
        assertThat(second.locator(".problem-box")).containsText("12 chữ số");
        assertThat(second.locator("#value-holder_citizen_id")).isFocused();
        second.keyboard().type("040213001235");
        press(second, "Enter");
        assertThat(second.locator("#finish")).isFocused();
        press(second, "Enter");
        assertThat(second.locator(".notice")).containsText("người thứ ba");

        Page third = windowOf(Role.REVIEWER, Role.ARCHIVIST);
        takeNext(third);
        assertThat(third.locator("#desk")).containsText("040213001235");
        assertAccessible(third);
        press(third, "Enter");
        assertThat(third.locator("#finish")).isFocused();
        press(third, "Enter");
        assertThat(third.locator(".notice")).hasText("Đã lưu giấy vào kho.");
    }

    @Test
    void papersThatFollowAreOfTheKindThatWasAskedFor() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        jdbc.sql(
                "update work.review_item set reason = 'correction' where document = (select id from work.document limit 1)")
            .update();
        Page page = windowOf(Role.REVIEWER);
        page.navigate(address("/review?reason=correction"));
        press(page, "Enter");
        page.waitForSelector("#station");
        page.waitForSelector("[data-accept]:focus");
        press(page, "Enter");
        assertThat(page.locator("#finish")).isFocused();
        press(page, "Enter");
        assertThat(page.locator(".empty")).containsText("Không có giấy nào đang chờ");
        assertThat(page).hasURL(address("/review?reason=correction"));
        assertThat(page.locator(".notice")).hasText("Đã lưu giấy vào kho.");
    }

    @Test
    void theFieldInHandStaysInSightWhenTheScanIsTurned() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_citizen_id", "issued_on");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 0");
        for (int quarter = 0; quarter < 4; quarter++) {
            for (String key : List.of("n", "+", "n")) {
                press(page, key);
                assertThat(page.evaluate("""
                        () => {
                          const mark = document.querySelector('.mark:not([hidden])').getBoundingClientRect();
                          const seen = document.getElementById('viewer').getBoundingClientRect();
                          const x = (mark.left + mark.right) / 2, y = (mark.top + mark.bottom) / 2;
                          return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
                        }""")).as("turned by " + 90 * quarter + " degrees, after " + key).isEqualTo(true);
            }
            press(page, "r");
        }
    }

    @Test
    void whoseSessionEndedComesBackToThePaper() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        String paper = page.url();
        page.context().clearCookies();
        press(page, "Enter");
        page.waitForURL(address("/login*"));
        page.fill("#name", staff(Role.REVIEWER).name());
        page.fill("#password", PASSWORD);
        page.click("button.main");
        assertThat(page).hasURL(paper);
        assertThat(page.locator("[data-accept]").first()).isFocused();

        page.context().clearCookies();
        page.click("text=Trả lại hàng chờ");
        page.waitForURL(address("/login*"));
        page.fill("#name", staff(Role.REVIEWER).name());
        page.fill("#password", PASSWORD);
        page.click("button.main");
        assertThat(page).hasURL(paper);
    }

    @Test
    void contradictionsAreShownUntilSomebodySaysWhy() {
        Map<String, String> wrong = new HashMap<>(ReviewPapers.printed());
        wrong.put("holder_birth_date", "2012-09-15");
        papers.file(OFFICE, wrong, "holder_birth_date");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        assertThat(page.locator("[data-accept]").first()).isFocused();
        press(page, "Enter");
        assertThat(page.locator("#why-0")).isFocused();
        assertThat(page.locator("#desk")).containsText("2012");
        assertAccessible(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#why-0")).isFocused();
        page.keyboard().type("Giấy in như vậy");
        press(page, "Enter");
        assertThat(page.locator("#finish")).isFocused();
    }

    @Test
    void aPaperGoesBackIsScannedAgainOrReviewedAfterAll() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page page = windowOf(Role.REVIEWER, Role.LEAD);
        for (int i = 0; i < 2; i++) {
            takeNext(page);
            page.click("summary >> text=Trả về quét lại");
            page.selectOption("select[name=reason]", "faint");
            page.click("form[action$='/return'] button");
            assertThat(page.locator("#live .notice")).hasText("Đã trả giấy về cơ quan để quét lại.");
        }
        page.navigate(address("/review/rescans"));
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("Quá nhạt");
        assertAccessible(page);

        markAsRescanned(page, "nowhere.png");
        assertThat(page.locator("#live .notice")).containsText("không có tệp mới tên như vậy");
        markAsRescanned(page,
                jdbc.sql("select max(path) from work.scan_file where batch = 'review'").query(String.class).single());
        assertThat(page.locator("#live .notice")).containsText("đã được quét lại");
        page.click("summary >> text=Rút yêu cầu");
        page.fill("input[name=why]", "Đọc được bằng kính lúp");
        page.click("form[action$='/withdraw'] button");
        assertThat(page.locator("#live .notice")).containsText("trở lại danh sách");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(jdbc.sql("select state from work.document order by state").query(String.class).list())
            .containsExactly("in_review", "returned");
        takeNext(page);
        assertThat(page.locator("[data-doubt]")).hasCount(1);
    }

    private static void markAsRescanned(Page page, String file) {
        page.locator("summary >> text=Đã quét lại").first().click();
        page.locator("input[name=batch]").nth(1).fill("review");
        page.locator("input[name=path]").first().fill(file);
        page.locator("form[action$='/rescanned'] button").first().click();
    }

    @Test
    void pagesAreArrangedByDraggingAsByTyping() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        page.click("summary >> text=Việc khác");
        page.fill("#papers", "1,2|3");
        assertThat(page.locator("#board .paper")).hasCount(3);
        page.dragAndDrop("#board .chip >> text=3", "#board .chip >> text=1");
        assertThat(page.locator("#papers")).hasValue(Pattern.compile("3,1,2|1,3,2"));
        page.dragAndDrop("#board .chip >> text=2", "#board .new");
        assertThat(page.locator("#papers")).hasValue(Pattern.compile("(3,1|1,3)\\|2"));
        assertAccessible(page);
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        assertThat(page.locator("[data-accept]").first()).isFocused();
        press(page, "?");
        page.locator("#keys-on").focus();
        press(page, " ");
        press(page, "Escape");
        page.locator("[data-accept]").first().focus();
        press(page, "e");
        assertThat(page.locator("#value-holder_name")).isHidden();
    }

    @Test
    void whoBelongsElsewhereSeesNothing() {
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        Page page = windowOf(Role.REVIEWER);
        takeNext(page);
        assertThat(page.locator("#station")).isVisible();
        String paper = page.url();

        Page stranger = windowOf(staff(ELSEWHERE, Role.REVIEWER));
        stranger.navigate(paper);
        assertThat(stranger.locator("h1")).hasText("Giấy tờ chờ kiểm tra");
        assertThat(stranger.locator(".empty")).isVisible();
        assertThat(stranger.request().get(paper + "/pages/1").status()).isEqualTo(404);
        APIResponse own = page.request().get(paper + "/pages/1");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().get("cache-control")).contains("no-store");
    }

    @Test
    void aLeadSeesHowOftenTheMachineWasWrong() {
        jdbc.sql("""
                insert into work.sample_result (document, office, type, fields, wrong_fields, checked_by)
                values (gen_random_uuid(), 'H41.12', 'birth_certificate', 20, '{holder_name}', 'x')
                """).update();
        Page page = windowOf(Role.LEAD);
        page.navigate(address("/review/quality"));
        assertThat(page.locator("tbody")).containsText("5,0 %");
        assertAccessible(page);
        page.navigate(address("/review"));
        assertThat(page.locator("main button.main")).hasCount(0);
        assertAccessible(page);
    }

    /** Presses “take the next paper”, which has the focus. */
    private void takeNext(Page page) {
        page.navigate(address("/review"));
        page.waitForSelector("button.main:focus");
        press(page, "Enter");
        page.waitForSelector("#station");
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        pressed++;
    }

}
