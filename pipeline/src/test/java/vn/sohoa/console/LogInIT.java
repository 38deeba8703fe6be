package vn.sohoa.console;

import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Getting in, staying in, getting out. */
class LogInIT extends ConsoleBrowser {

    private static final Inquiry TEST = new Inquiry("test", null, null, "test", null, null);

    @Test
    void aPersonLogsInSpeaksEnglishAndLogsOut() {
        Page page = window();
        page.navigate(address("/login"));
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        assertAccessible(page);

        logIn(page, staff(Role.AUDITOR).name(), PASSWORD);
        assertThat(page.locator("h1")).containsText("Xin chào");
        assertAccessible(page);
        page.click(".language button");
        assertThat(page.locator("h1")).containsText("Welcome");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.click("text=Log out");

        assertThat(page.locator(".notice")).hasText("You are logged out.");
        page.navigate(address("/"));
        assertThat(page).hasURL(address("/login"));
        assertThat(events(staff(Role.AUDITOR).name())).contains("staff_logged_in granted", "staff_logged_out granted");
    }

    @Test
    void aOneTimePasswordLeadsNowhereButToAnother() {
        String once = accounts.add("moi", "Người mới", OFFICE, Set.of(Role.REVIEWER), TEST).orElseThrow();
        Page page = window();
        logIn(page, "moi", once);
        assertThat(page).hasURL(address("/password"));
        page.navigate(address("/"));
        assertThat(page).hasURL(address("/password"));
        assertAccessible(page);

        changePassword(page, once, "ngan");
        assertThat(page.locator(".problem-box")).containsText("12");
        changePassword(page, once, PASSWORD);
        assertThat(page.locator(".notice")).containsText("Đã đổi mật khẩu");
        logIn(page, "moi", PASSWORD);

        assertThat(page.locator("h1")).hasText("Xin chào, Người mới");
    }

    @Test
    void whoIsNewIsToldHowToBegin() {
        Page page = windowOf(staff("hoa.moi", new OfficeCode("H26"), Set.of(Role.values())));
        assertThat(page.locator(".steps")).hasAttribute("open", "open");
        assertThat(page.locator(".steps li")).hasCount(3 * Role.values().length);
        assertAccessible(page);
        for (Locator step : page.locator(".steps li a").all()) {
            assertThat(page.request().get(address(step.getAttribute("href"))).status()).isEqualTo(200);
        }
        Page archivist = windowOf(staff("lan.quet", new OfficeCode("H26"), Set.of(Role.ARCHIVIST, Role.REVIEWER)));
        picture(archivist, "home");
        archivist.click(".steps li a >> nth=0");
        assertThat(archivist).hasURL(address("/batches/new"));
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        StaffMember member = staff("doi-mat-khau", OFFICE, Set.of(Role.LEAD));
        Page here = windowOf(member);
        Page there = windowOf(member);
        here.navigate(address("/password"));
        changePassword(here, PASSWORD, PASSWORD + " hon");
        there.navigate(address("/"));

        assertThat(there.locator(".notice")).containsText("Phiên làm việc đã kết thúc");
    }

    @Test
    void whoTriesTooOftenIsLockedOutWhetherTheNameExistsOrNot() {
        StaffMember member = staff(new OfficeCode("H41"), Role.AUDITOR);
        Page page = window();
        for (String name : new String[] { member.name(), "nobody" }) {
            for (int i = 0; i < 2; i++) {
                logIn(page, name, "wrong");
                assertThat(page.locator(".problem-box")).hasText("Tên đăng nhập hoặc mật khẩu không đúng.");
            }
            logIn(page, name, "wrong");
            assertThat(page.locator(".problem-box")).containsText("tạm bị khóa");
        }
        logIn(page, member.name(), PASSWORD);
        assertThat(page.locator(".problem-box")).containsText("tạm bị khóa");
        assertThat(events(member.name())).contains("log_in_failed refused", "staff_locked_out refused");

        jdbc.sql("update access.log_in_failure set locked_until = now() - interval '1 second'").update();
        logIn(page, member.name(), PASSWORD);
        assertThat(page.locator("h1")).containsText("Xin chào");
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedSaysSo() {
        Page page = windowOf(Role.REVIEWER);
        Response missing = page.navigate(address("/nowhere"));

        assertThat(missing.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("Không có quyền");
        assertAccessible(page);
        assertThat(events(staff(Role.REVIEWER).name())).contains("access_refused refused");
    }

    @Test
    void theSessionGetsANewIdAtLogIn() {
        Page page = window();
        page.navigate(address("/login"));
        String before = session(page);
        logIn(page, staff(Role.ARCHIVIST).name(), PASSWORD);

        assertThat(session(page)).isNotEqualTo(before);
    }

    private static String session(Page page) {
        return page.context()
            .cookies()
            .stream()
            .filter(cookie -> "sohoa_session".equals(cookie.name))
            .peek(cookie -> assertThat(cookie.httpOnly).isTrue())
            .findFirst()
            .orElseThrow().value;
    }

    private static void changePassword(Page page, String present, String wanted) {
        page.fill("#present", present);
        page.fill("#wanted", wanted);
        page.fill("#again", wanted);
        page.click("button.main");
    }

    private List<String> events(String actor) {
        return jdbc.sql("select action || ' ' || result from audit.event where actor = :actor order by id")
            .param("actor", actor)
            .query((row, number) -> row.getString(1))
            .list();
    }

}
