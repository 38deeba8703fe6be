package vn.sohoa.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An archivist's story, with the real worker process. */
class BatchesIT extends ConsoleBrowser {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private static final double PATIENCE = 300_000;

    @TempDir
    Path folder = Path.of("");

    @DynamicPropertySource
    static void worker(DynamicPropertyRegistry registry) {
        registry.add("sohoa.worker.launcher", () -> CHECKOUT.resolve("bin/sohoa").toString());
    }

    @Test
    void anArchivistPlansABatchUploadsFilesAndWatchesItToItsEnd() throws Exception {
        Page page = windowOf(Role.ARCHIVIST);
        page.navigate(address("/batches"));
        assertAccessible(page);
        page.click("text=Lập lô mới");
        assertAccessible(page);
        page.fill("#name", "Thùng 7");
        page.fill("#office", OFFICE.value());
        page.fill("#files", "4");
        page.click("button.main");
        assertThat(page.locator("h1")).hasText("Thùng 7");
        assertAccessible(page);

        page.setInputFiles("#choose", scans());
        assertThat(page.locator(".uploads .complete")).hasCount(3, patience());
        assertThat(page.locator("#uploaded")).containsText("3 tệp đầy đủ");
        page.click("#start");
        assertThat(page.locator("#live .success")).hasText("Lô đã vào hàng chờ.");

        await(page, "differing");
        assertThat(page.locator("#files tbody tr")).hasCount(3);
        assertThat(page.locator("#files .state.good")).hasCount(2);
        assertThat(page.locator("#files")).containsText("hỏng.pdf");
        assertAccessible(page);

        assertThat(page.locator(".differences li")).hasCount(2);
        for (int i = 0; i < 2; i++) {
            page.locator(".differences input[name=reason]").first().fill("Đã báo đơn vị quét lại");
            page.locator(".differences button").first().click();
            assertThat(page.locator("#live .success")).hasText("Đã ghi quyết định.");
        }
        await(page, "finished");
        assertAccessible(page);
        page.navigate(address("/batches"));
        assertThat(page.locator("tbody tr").first()).containsText("Thùng 7");
        assertAccessible(page);
        aReviewerCorrectsTheDoubtfulBirthCertificate();
    }

    /** By keyboard alone; then it is in the warehouse, with the pixels of each value. */
    private void aReviewerCorrectsTheDoubtfulBirthCertificate() {
        Page page = windowOf(Role.REVIEWER);
        page.navigate(address("/review?reason=doubt"));
        page.waitForSelector("button.main:focus");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Kiểm tra: Giấy khai sinh");
        assertThat(page.locator(":focus")).hasAttribute("aria-label", "Đúng: Họ và tên");
        assertThat(page.locator(".mark")).isVisible();
        page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 0");
        picture(page, "review");
        page.keyboard().press("e");
        page.keyboard().type("NÔNG THỊ HOA");
        page.keyboard().press("Enter");
        assertThat(page.locator("#finish")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).hasText("Đã lưu giấy vào kho.");

        page.navigate(address("/warehouse"));
        page.fill("#holder-name", "nong thi hoa");
        page.click("main button.main");
        page.click("tbody a");
        page.fill("#purpose", "giải quyết hồ sơ H41.12-261123-0001");
        page.click("main button.main");
        Locator value = page.locator("details.value", new Page.LocatorOptions().setHasText("NÔNG THỊ HOA"));
        value.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(value.locator(".chain")).containsText("Thùng 7");
        assertThat(value.locator(".chain")).containsText(staff(Role.REVIEWER).name());
        assertThat(value.locator("canvas")).isVisible();
        picture(page, "warehouse");
    }

    /** The page is not loaded again: it renews itself. */
    @Test
    void aBatchIsWatchedWhileItRunsAndPaused() throws Exception {
        Page page = windowOf(staff(new OfficeCode("H26"), Role.ARCHIVIST));
        page.navigate(address("/batches/new"));
        page.fill("#name", "Hồ sơ hộ tịch, thùng 3");
        page.fill("#office", "H26");
        page.fill("#files", "16");
        page.click("button.main");
        page.setInputFiles("#choose", cleanScans(16).toArray(Path[]::new));
        assertThat(page.locator(".uploads .complete")).hasCount(16, patience());
        page.click("#start");

        await(page, "running");
        page.waitForFunction("() => document.querySelector('progress').value > 2", null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#state")).hasAttribute("data-state", "running");
        picture(page, "batch");
        page.click("#pause");
        await(page, "paused");
        assertThat(page.locator("#resume")).isVisible();
        assertAccessible(page);
    }

    @Test
    void somebodyOfAnotherOfficeGetsNowhere() {
        Page page = windowOf(Role.ARCHIVIST);
        page.navigate(address("/batches/new"));
        page.fill("#name", "Thùng 8");
        page.fill("#office", OFFICE.value());
        page.click("button.main");
        String batch = page.url();
        Page other = windowOf(staff(new OfficeCode("H26"), Role.ARCHIVIST));
        Response answer = other.navigate(batch);
        assertThat(answer.status()).isEqualTo(403);
        other.navigate(address("/batches"));
        assertThat(other.content()).doesNotContain("Thùng 8");
    }

    @Test
    void notesAndSeparatorsAreThereToPrint() {
        Page page = windowOf(Role.ARCHIVIST);
        page.navigate(address("/batches/new"));
        page.fill("#name", "Thùng 9");
        page.fill("#office", OFFICE.value());
        page.click("button.main");
        for (String sheet : List.of("/note.pdf", "/separators.pdf")) {
            byte[] pdf = page.request().get(page.url() + sheet).body();
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private Path[] scans() throws Exception {
        List<Path> scans = new ArrayList<>(cleanScans(2));
        Path broken = Files.writeString(folder.resolve("hỏng.pdf"), "%PDF-1.4\nno more\n%%EOF\n");
        scans.add(broken);
        return scans.toArray(Path[]::new);
    }

    private static List<Path> cleanScans(int count) throws IOException {
        try (Stream<Path> files = Files.list(CHECKOUT.resolve("sample-scans/clean"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().limit(count).toList();
        }
    }

    private static void await(Page page, String state) {
        assertThat(page.locator("#state")).hasAttribute("data-state", state,
                new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.HasCountOptions patience() {
        return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    }

}
