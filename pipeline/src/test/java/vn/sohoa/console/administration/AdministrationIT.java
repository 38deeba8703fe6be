package vn.sohoa.console.administration;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import vn.sohoa.access.Clients;
import vn.sohoa.console.ConsoleBrowser;
import vn.sohoa.console.review.ReviewPapers;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators admit people; auditors see what happened. */
@Import(ReviewPapers.class)
class AdministrationIT extends ConsoleBrowser {

    @Autowired
    private Clients clients;

    @Autowired
    private ReviewPapers papers;

    @Test
    void anAdministratorAdmitsAPersonWhoThenLogsIn() {
        Page page = windowOf(Role.ADMINISTRATOR);
        page.navigate(address("/administration/staff/new"));
        assertAccessible(page);
        page.fill("#name", "lan.kt");
        page.fill("#fullName", "Trần Thị Lan");
        page.check("#role-reviewer");
        page.click("main button.main");

        String once = page.locator(".once").textContent();
        assertAccessible(page);
        page.reload();
        assertThat(page.locator(".once")).hasCount(0);
        Page hers = window();
        logIn(hers, "lan.kt", once);
        assertThat(hers).hasURL(address("/password"));
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneInTheOpenSession() {
        StaffMember member = staff("ba.vai", OFFICE, Set.of(Role.AUDITOR, Role.LEAD));
        Page theirs = windowOf(member);
        Response before = theirs.navigate(address("/administration/audit"));
        Page page = windowOf(Role.ADMINISTRATOR);
        page.navigate(address("/administration/staff/" + member.id()));
        page.uncheck("#role-auditor");
        page.click("main button.main");
        assertThat(page.locator("#live .notice")).hasText("Đã lưu thay đổi của ba.vai.");
        Response after = theirs.navigate(address("/administration/audit"));

        assertThat(before.status()).isEqualTo(200);
        assertThat(after.status()).isEqualTo(403);
        assertThat(theirs.locator("header")).not().containsText("Nhật ký");
    }

    @Test
    void nobodyReachesThePeopleOfAnotherOfficeNorGivesMoreThanOneHas() {
        StaffMember other = staff("noi.khac", new OfficeCode("H26"), Set.of(Role.REVIEWER));
        Page page = windowOf(Role.ADMINISTRATOR);
        Response response = page.navigate(address("/administration/staff/" + other.id()));
        assertThat(response.status()).isEqualTo(403);

        page.navigate(address("/administration/staff/new"));
        page.fill("#name", "qua.quyen");
        page.fill("#fullName", "Quá Quyền");
        page.fill("#office", "H26");
        page.check("#role-administrator");
        page.click("main button.main");
        assertThat(page.locator(".problem-box")).containsText("ngoài phạm vi");
        assertThat(accounts.find("qua.quyen")).isEmpty();
    }

    @Test
    void anAuditorFindsWhoWasRefusedAndLeavesThroughThePages() {
        Page reviewer = windowOf(Role.REVIEWER);
        reviewer.navigate(address("/administration/staff"));
        Page page = windowOf(Role.AUDITOR);
        page.navigate(address("/administration/audit?actor=" + staff(Role.REVIEWER).name()));

        assertThat(page.locator("tbody")).containsText("GET /administration/staff");
        assertAccessible(page);
        for (int i = 0; i < 60; i++) {
            jdbc.sql("insert into audit.event (actor, action, office) values ('nhieu', 'copy_read', 'H41.12')")
                .update();
        }
        page.navigate(address("/administration/audit?actor=nhieu"));
        assertThat(page.locator("tbody tr")).hasCount(50);
        page.click("text=Trang sau");
        assertThat(page.locator("tbody tr")).hasCount(10);
    }

    @Test
    void theAuditTrailIsFoundIntact() {
        Page page = windowOf(staff((OfficeCode) null, Role.ADMINISTRATOR));
        page.navigate(address("/administration/health"));
        page.click("#verify-audit");
        assertThat(page.locator(".notice")).containsText("nguyên vẹn");
    }

    @Test
    void workersAreShownAndWhatIsKeptIsReadAgain() {
        jdbc.sql("delete from work.document").update();
        papers.file(OFFICE, ReviewPapers.printed());
        jdbc.sql("insert into work.worker (name) values ('worker-of-the-test') on conflict do nothing").update();
        Page page = windowOf(Role.ADMINISTRATOR);
        page.navigate(address("/administration/health"));
        assertThat(page.locator("tbody")).containsText("worker-of-the-test");
        page.click("#look-objects");
        assertThat(page.locator("#fixity")).containsText("tất cả nguyên vẹn");
        assertAccessible(page);

        String missing = "ab".repeat(32);
        jdbc.sql("update work.document set copy_sha256 = :missing").param("missing", missing).update();
        page.click("#look-objects");
        assertThat(page.locator("#fixity")).containsText(missing);
    }

    @Test
    void aTemplateIsTriedOnAPaperWhichIsAudited() {
        papers.file(OFFICE, ReviewPapers.printed());
        StaffMember member = staff(Role.ADMINISTRATOR);
        Page page = windowOf(member);
        page.navigate(address("/administration/types/birth_certificate"));
        page.fill("#purpose", "xem mẫu sau khi sửa");
        page.click("form[action$='/try'] button");
        assertThat(page.locator("#read")).containsText("15/09/2013");
        assertAccessible(page);
        assertThat(jdbc.sql("""
                select count(*) from audit.event
                where action = 'review_opened' and actor = :actor and purpose = 'xem mẫu sau khi sửa'
                """).param("actor", member.name()).query(Long.class).single()).isPositive();

        Page elsewhere = windowOf(staff(new OfficeCode("H26"), Role.ADMINISTRATOR));
        elsewhere.navigate(address("/administration/types/birth_certificate"));
        assertThat(elsewhere.locator("#paper")).hasCount(0);
    }

    @Test
    void aSystemIsAdmittedAndShutOut() {
        Page page = windowOf(Role.ADMINISTRATOR);
        page.navigate(address("/administration/clients"));
        page.fill("#id", "mot-cua-thu");
        page.fill("#office", "H41.12");
        page.fill("#procedures", "*");
        page.fill("#types", "birth_certificate");
        page.check("[id='scope-once-only.check']");
        page.click("main button.main");
        String secret = page.locator(".once").textContent();
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(clients.find("mot-cua-thu")).isPresent();

        page.click("button[aria-label='Thu hồi quyền của mot-cua-thu']");
        assertThat(page.locator("#live .notice")).containsText("Đã thu hồi");
        assertThat(clients.find("mot-cua-thu")).isEmpty();
    }

    @Test
    void aListOfOfficesIsLoadedWholeOrNotAtAll() {
        Page page = windowOf(staff((OfficeCode) null, Role.ADMINISTRATOR));
        page.navigate(address("/administration/offices"));
        load(page, "code,name,parent,valid_from,valid_to,successor\nH99,Tỉnh thử,,,,\nH99.1,Xã thử,H98,,,\n");
        assertThat(page.locator("#live .notice")).containsText("chưa thay đổi gì");
        assertThat(offices.find(new OfficeCode("H99"))).isEmpty();

        load(page, "code,name,parent,valid_from,valid_to,successor\nH99,Tỉnh thử,,,,\nH99.1,Xã thử,H99,2025-07-01,,\n");
        assertThat(page.locator("#live .notice")).hasText("Đã nạp 2 mục.");
        page.navigate(address("/administration/offices?of=H99"));
        assertAccessible(page);
        assertThat(page.locator("tbody")).containsText("01/07/2025");
    }

    @Test
    void secretsAreNotAmongTheSettings() {
        Page page = windowOf(Role.ADMINISTRATOR);
        page.navigate(address("/administration/settings"));

        assertThat(page.locator("tr:has-text('sohoa.staff.attempts')")).containsText("3");
        assertThat(page.locator("tr:has-text('sohoa.archive.secret-key')")).containsText("••••");
        assertThat(page.locator("main")).not().containsText("not-to-be-shown");
    }

    private static void load(Page page, String list) {
        page.setInputFiles("#file", new FilePayload("offices.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.click("form:has(#file) button");
    }

}
