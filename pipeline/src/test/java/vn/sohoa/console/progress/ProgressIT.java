package vn.sohoa.console.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.console.ConsoleBrowser;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.progress.PlanEntry;
import vn.sohoa.progress.PlanPeriod;
import vn.sohoa.progress.Planner;
import vn.sohoa.progress.Plans;
import vn.sohoa.progress.WorkedPapers;
import vn.sohoa.staff.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A lead looks for who is behind; nobody sees what is none of theirs. */
class ProgressIT extends ConsoleBrowser {

    private static final OfficeCode PROVINCE = new OfficeCode("H57");

    private static final String BEHIND = "H57.901";

    private static final String ON_TIME = "H57.902";

    private final PlanPeriod year = PlanPeriod.yearOf(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))).before();

    @Autowired
    private Plans plans;

    @BeforeEach
    void oneOfficeHasDoneAllAndAnotherHasNot() {
        assertThat(offices.all()).isNotEmpty();
        WorkedPapers work = new WorkedPapers(jdbc);
        work.office(PROVINCE.value(), "Thành phố Huế");
        work.office(BEHIND, "Xã Chậm");
        work.office(ON_TIME, "Xã Đúng Hạn");
        Planner planner = new Planner("test", null, Map.of());
        if (plans.inForce(new OfficeCode(BEHIND), null, 1).isEmpty()) {
            for (String office : List.of(BEHIND, ON_TIME)) {
                assertThat(plans.enter(new PlanEntry(new OfficeCode(office), null, year, 10), planner)).isEmpty();
            }
            work.papers(2, BEHIND, "birth_certificate", "filed", year.from().plusDays(40));
            work.papers(3, BEHIND, "birth_certificate", "in_review", year.from().plusDays(40));
            work.papers(10, ON_TIME, "birth_certificate", "filed", year.from().plusDays(40));
            work.file(work.batch(BEHIND), "quarantined", year.from().plusDays(41));
        }
    }

    @Test
    void aLeadFindsTheOfficeThatIsBehindAndExportsTheList() throws IOException {
        Page page = windowOf(staff(PROVINCE, Role.LEAD));
        page.click("nav >> text=Tiến độ");
        page.selectOption("#period", year.code());
        page.click(".filter button");
        assertThat(page.locator("ol.behind li").first()).containsText("Xã Chậm");
        assertThat(page.locator("ol.behind li").first()).containsText("chậm 8 giấy tờ");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Xã Đúng Hạn")))
            .containsText("Đã hoàn thành");

        picture(page, "progress");

        page.click("text=Xem tất cả đơn vị chậm");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText(BEHIND);
        assertAccessible(page);
        Download download = page.waitForDownload(() -> page.click("text=Văn bản (CSV)"));

        Path file = download.path();
        assertThat(Files.readString(file)).startsWith("\uFEFFMã đơn vị,").contains(BEHIND + ",Xã Chậm,10,10,2,8");
        assertThat(download.suggestedFilename()).isEqualTo("behind_H57_" + year.code() + ".csv");
    }

    @Test
    void everyFigureOpensTheListBehindIt() {
        Page page = windowOf(staff(PROVINCE, Role.LEAD));
        page.navigate(address("/progress?period=" + year.code()));
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Xã Chậm"));
        assertThat(row.locator("td").nth(4)).hasText("2");
        row.locator("td").nth(4).locator("a").click();

        assertThat(page.locator("h2")).containsText("Đã lưu kho");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertAccessible(page);
    }

    @Test
    void everyFigureOfBacklogCoverageAndIndicatorsOpensItsListToo() throws IOException {
        Page page = windowOf(staff(PROVINCE, Role.LEAD));
        page.navigate(address("/progress/backlog?period=" + year.code()));
        Locator oldest = page.locator("tbody tr").last();
        assertThat(oldest.locator("td").first()).hasText("3");
        oldest.locator("td a").first().click();
        assertThat(page.locator("h2")).containsText("đã chờ từ 91 ngày trở lên");
        assertThat(page.locator("tbody tr")).hasCount(3);
        page.navigate(address("/progress/list?figure=in_review&waited=0-2&period=" + year.code()));
        assertThat(page.locator(".empty")).isVisible();

        page.navigate(address("/progress/coverage?period=" + year.code()));
        page.click("#not-digitizing");
        assertThat(page.locator("tbody")).not().containsText(BEHIND);
        assertThat(page.locator("tbody")).containsText(PROVINCE.value());
        assertAccessible(page);
        page.click(".listed >> text=Có kế hoạch");
        assertThat(page.locator("tbody tr")).hasCount(2);
        Download offices = page.waitForDownload(() -> page.click("text=Văn bản (CSV)"));
        assertThat(Files.readString(offices.path())).contains(BEHIND + ",Xã Chậm,Có,Có");

        jdbc.sql("""
                insert into dossier.dossier (code, procedure_code, office, received_on, state, population_data_used,
                    result_synchronised, client)
                values ('H57.901-260101-0001', '1.001612', :office, :day, 'resolved', true, false, 'test'),
                    ('H57.901-260101-0002', '1.001612', :office, :day, 'received', false, false, 'test')
                on conflict do nothing
                """).param("office", BEHIND).param("day", year.from().plusDays(3)).update();
        page.navigate(address("/progress/indicators?office=" + BEHIND + "&period=" + year.code()));
        Locator population = page.locator("tbody tr").last();
        assertThat(population.locator("td").nth(2)).hasText("1");
        population.locator("td a").first().click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("H57.901-260101-0001");
        assertAccessible(page);
        page.click(".listed >> text=Đã tiếp nhận");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void aLeadOfAnotherOfficeSeesNothingOfIt() {
        Page page = windowOf(staff(new OfficeCode("H26"), Role.LEAD));
        for (String screen : List.of("", "/course", "/behind", "/backlog", "/coverage", "/indicators", "/list",
                "/offices", "/dossiers", "/report", "/plans")) {
            Response refused = page.navigate(address("/progress" + screen + "?office=" + BEHIND));
            assertThat(refused.status()).as(screen).isEqualTo(403);
            page.navigate(address("/progress" + screen + "?period=" + year.code()));
            assertThat(page.content()).as(screen).doesNotContain(BEHIND, "Xã Chậm");
        }
        assertThat(jdbc.sql("select count(*) from audit.event where action = 'access_refused' and actor = :actor")
            .param("actor", staff(new OfficeCode("H26"), Role.LEAD).name())
            .query(Long.class)
            .single()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void plansAreEnteredImportedAndMended() {
        Page page = windowOf(staff(PROVINCE, Role.LEAD));
        page.navigate(address("/progress/plans"));
        page.setInputFiles("#list",
                new FilePayload("ke-hoach.csv", "text/csv",
                        ("Mã đơn vị,Loại giấy tờ,Kỳ,Chỉ tiêu\n" + BEHIND + ",,2031,100\nH57.999,,2031,100\n")
                            .getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button");
        assertThat(page.locator("#problems tbody tr")).hasCount(1);
        assertThat(page.locator("#problems tbody tr")).containsText("Không có đơn vị nào mang mã này");
        assertThat(page.locator("#problems tbody td").first()).hasText("3");
        assertAccessible(page);

        page.fill("#office", BEHIND);
        page.fill("#plan-period", "Quý I/2031");
        page.fill("#target", "1.200");
        page.click("text=Lưu kế hoạch");
        assertThat(page.locator(".notice.success")).containsText("Đã lưu kế hoạch");
        Locator entered = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Quý 1 (2031-Q1)"));
        assertThat(entered).containsText("1.200");
        entered.locator("button").click();
        assertThat(page.locator(".notice.success")).containsText("không còn hiệu lực");
    }

    @Test
    void noScreenHasABarrier() {
        Page page = windowOf(staff(PROVINCE, Role.LEAD));
        for (String screen : List.of("", "/course", "/behind", "/backlog", "/coverage", "/indicators", "/list",
                "/offices", "/dossiers", "/report", "/plans")) {
            Response response = page
                .navigate(address("/progress" + screen + "?office=" + BEHIND + "&period=" + year.code()));
            assertThat(response.status()).as(screen).isEqualTo(200);
            assertAccessible(page);
        }
        page.navigate(address("/progress?period=" + year.code()));
        assertAccessible(page);
    }

    @Test
    void thePublicPageIsOffUntilSettingsOpenIt() {
        Page page = window();
        Response response = page.navigate(address("/public/progress"));
        assertThat(response.status()).isEqualTo(404);
    }

}
