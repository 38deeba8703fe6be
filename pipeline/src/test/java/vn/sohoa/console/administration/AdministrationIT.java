package vn.sohoa.console.administration;

import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import vn.sohoa.console.ConsoleBrowser;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators admit people; auditors see what happened. */
class AdministrationIT extends ConsoleBrowser {

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

}
