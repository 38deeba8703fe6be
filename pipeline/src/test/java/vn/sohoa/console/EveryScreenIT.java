package vn.sohoa.console;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import vn.sohoa.console.review.ReviewPapers;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at every screen that there is: a new one fails this test until it is named here.
 */
@Import(ReviewPapers.class)
class EveryScreenIT extends ConsoleBrowser {

    /** Answers that are no pages: pictures, sheets, and parts of pages. */
    private static final Set<String> NO_PAGES = Set.of("/assets/**", "/favicon.ico", "/batches/{id}/progress",
            "/batches/{id}/files", "/batches/{id}/note.pdf", "/batches/{id}/separators.pdf",
            "/review/{handle}/pages/{page}", "/warehouse/records/{document}/pages/{page}");

    private static final Set<String> WITHOUT_PARTS = Set.of("/", "/login", "/password", "/guide", "/batches",
            "/batches/new", "/review", "/review/quality", "/review/rescans", "/warehouse", "/warehouse/waiting",
            "/progress", "/progress/course", "/progress/behind", "/progress/backlog", "/progress/coverage",
            "/progress/indicators", "/progress/list", "/progress/offices", "/progress/dossiers", "/progress/report",
            "/progress/plans", "/public/progress", "/administration", "/administration/staff",
            "/administration/staff/new", "/administration/offices", "/administration/procedures",
            "/administration/types", "/administration/clients", "/administration/deliveries",
            "/administration/settings", "/administration/health", "/administration/audit");

    @Autowired
    private ScreenRules rules;

    @Autowired
    private ReviewPapers papers;

    @Test
    void noScreenHasABarrierInEitherLanguage() {
        StaffMember member = staff((OfficeCode) null, Role.values());
        Page page = windowOf(member);
        Map<String, String> screens = screens(page, member);
        assertThat(Stream.concat(screens.keySet().stream(), NO_PAGES.stream()).collect(Collectors.toSet()))
            .isEqualTo(rules.all()
                .stream()
                .filter(rule -> HttpMethod.GET.equals(rule.method()))
                .map(ScreenRule::path)
                .collect(Collectors.toSet()));

        screens.forEach((screen, path) -> {
            Response response = page.navigate(address(path));
            assertThat(response.status()).as(path).isEqualTo("/public/progress".equals(screen) ? 404 : 200);
            assertAccessible(page);
        });
        page.navigate(address("/"));
        page.click(".language button");
        screens.values().forEach(path -> {
            page.navigate(address(path));
            assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo("en");
            assertThat(page.content()).as(path).doesNotContain("??");
        });
    }

    /** Addresses, by the path in the rule. */
    private Map<String, String> screens(Page page, StaffMember member) {
        Map<String, String> screens = new TreeMap<>();
        WITHOUT_PARTS.forEach(path -> screens.put(path, path));
        screens.put("/administration/staff/{id}", "/administration/staff/" + member.id());
        screens.put("/administration/types/{key}", "/administration/types/birth_certificate");
        screens.put("/batches/{id}", "/batches/" + aBatch(page));
        papers.file(OFFICE, ReviewPapers.printed(), "holder_name");
        page.navigate(address("/review"));
        page.click("main button.main");
        screens.put("/review/{handle}", "/review/" + last(page));
        papers.file(OFFICE, ReviewPapers.printed());
        UUID paper = jdbc
            .sql("""
                    select record.document_id from warehouse.record join work.document on document.id = record.document_id
                    where record.citizen_id = '040213001234' and document.state = 'filed' order by record.filed_at desc limit 1
                    """)
            .query(UUID.class)
            .single();
        String record = "/warehouse/records/" + paper;
        page.navigate(address(record));
        page.fill("#purpose", "xem mọi màn hình");
        page.click("main button.main");
        screens.put("/warehouse/records/{document}", record);
        screens.put("/warehouse/records/{document}/citizens/{holder}", record + "/citizens/0");
        screens.put("/warehouse/records/{document}/revocation", record + "/revocation");
        return screens;
    }

    private String aBatch(Page page) {
        page.navigate(address("/batches/new"));
        page.fill("#name", "Mọi màn hình");
        page.fill("#office", OFFICE.value());
        page.click("button.main");
        return last(page);
    }

    private static String last(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

}
