package vn.sohoa.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
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
        page.keyboard().type("NGÔ THỊ TUYẾT");
        page.keyboard().press("Enter");
        assertThat(page.locator("#finish")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).hasText("Đã lưu giấy vào kho.");

        page.navigate(address("/warehouse"));
        page.fill("#holder-name", "ngo thi tuyet");
        page.click("main button.main");
        page.click("tbody a");
        page.fill("#purpose", "giải quyết hồ sơ H41.12-261123-0001");
        page.click("main button.main");
        Locator value = page.locator("details.value", new Page.LocatorOptions().setHasText("NGÔ THỊ TUYẾT"));
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
        assertThat(page.locator("#file-list .state.good").nth(1)).isVisible();
        picture(page, "batch");
        page.click("#pause");
        await(page, "paused");
        assertThat(page.locator("#resume")).isVisible();
        assertAccessible(page);
    }

    /**
     * As files come from a scanner: hundreds in a folder of folders, with what systems
     * hide beside them.
     */
    @Test
    void aFolderOfHundredsOfFilesIsDroppedAndSentAgainWhereItBrokeOff() throws Exception {
        Path delivery = Files.createDirectories(folder.resolve("Thùng 12"));
        Path cover = Files.createDirectories(delivery.resolve("bìa")).resolve("001.pdf");
        for (int i = 0; i < 250; i++) {
            Files.writeString(delivery.resolve("%03d.pdf".formatted(i)), "%PDF-1.4 " + i);
        }
        Files.writeString(delivery.resolve(".DS_Store"), "hidden");
        Page page = windowOf(Role.ARCHIVIST);
        page.navigate(address("/batches/new"));
        page.fill("#name", "Thùng 12");
        page.fill("#office", OFFICE.value());
        page.click("button.main");
        page.waitForSelector("#drop");
        page.waitForLoadState();
        page.evaluate(ANNOUNCE,
                List.of("bìa/001.pdf", COVER.length(), Sha256.of(COVER.getBytes(StandardCharsets.UTF_8)).toString()));
        drop(page, delivery);
        awaitSent(page, 100);
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator("#unfinished")).containsText("bìa/001.pdf – đã gửi 0 B trên 14 B");
        assertAccessible(page);

        Files.writeString(cover, COVER);
        drop(page, delivery);
        awaitSent(page, 251);
        assertThat(page.locator("#upload-summary"))
            .hasText("Đã tải xong 251 trên 251 tệp. Bỏ qua 1 tệp ẩn của hệ điều hành.");
        assertThat(jdbc.sql("""
                select count(*) from work.upload join work.scan_batch on scan_batch.id = scan_batch
                where batch = 'Thùng 12' and upload.state = 'complete' and path in ('000.pdf', 'bìa/001.pdf')
                """).query(Integer.class).single()).isEqualTo(2);
        page.reload();
        assertThat(page.locator("#unfinished")).hasCount(0);
    }

    private static final String COVER = "%PDF-1.4 cover";

    /** Tells the server of a file, as by a browser that dies right after. */
    private static final String ANNOUNCE = """
            async ([name, size, sha256]) => {
                const answer = await fetch(document.getElementById("drop").dataset.to, {
                    method: "POST", headers: { "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content },
                    body: new URLSearchParams({ name, size, sha256 }) });
                if (!answer.ok) throw new Error("not announced: " + answer.status);
            }
            """;

    private static void awaitSent(Page page, int count) {
        try {
            page.waitForFunction("count => document.querySelectorAll('.uploads .complete').length >= count", count,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE / 2));
        }
        catch (TimeoutError late) {
            throw new AssertionError("Fewer than " + count + " files were sent; the page says: "
                    + page.locator("#upload-title ~ *").allInnerTexts(), late);
        }
    }

    /** What the browser hands over of the first folder dropped. */
    private static final String LISTEN = """
            () => addEventListener("drop", event => event.dataTransfer.items[0]?.webkitGetAsEntry()?.createReader()
                .readEntries(entries => window.handedOver = entries), true)
            """;

    /**
     * Lets go of files on the page, as the browser is told by the system. Where the
     * browser does not hand them over, they are chosen as a folder.
     */
    private static void drop(Page page, Path dropped) {
        page.waitForLoadState();
        page.evaluate(LISTEN);
        CDPSession browser = page.context().newCDPSession(page);
        JsonArray files = new JsonArray();
        files.add(dropped.toAbsolutePath().toString());
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject data = new JsonObject();
            data.add("items", new JsonArray());
            data.add("files", files);
            data.addProperty("dragOperationsMask", 1);
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", 400);
            event.addProperty("y", 300);
            event.add("data", data);
            browser.send("Input.dispatchDragEvent", event);
            if (type.equals("dragOver")) {
                assertThat(page.locator("#drop")).hasClass(Pattern.compile("\\bover\\b"));
            }
        }
        try {
            page.waitForFunction("() => window.handedOver?.length > 0", null,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE / 10));
        }
        catch (TimeoutError notHandedOver) {
            System.err.println("The browser does not drop files here; the folder is chosen instead.");
            page.setInputFiles("#choose-folder", dropped);
        }
    }

    @Test
    void aBatchWithoutFilesDoesNotStartAndItsTimesAndUrgencyAreChanged() {
        Page page = windowOf(Role.ARCHIVIST);
        page.navigate(address("/batches/new"));
        page.fill("#name", "Thùng 13");
        page.fill("#office", OFFICE.value());
        page.click("button.main");
        page.click("#start");
        assertThat(page.locator("#live .warning")).containsText("Lô chưa có tệp nào");

        page.check("#when-later");
        page.fill("#at", "2031-05-06T22:30");
        page.selectOption("#window", "nights_weekends");
        page.click("#start");
        assertThat(page.locator(".batch-state")).containsText("06/05/2031 22:30");
        assertThat(page.locator("#when")).hasText("Từ 06/05/2031 22:30; Ban đêm và cuối tuần");
        page.click("summary >> text=Đổi lịch chạy");
        assertAccessible(page);
        assertThat(page.locator("#at")).hasValue("2031-05-06T22:30");
        page.selectOption("#window", "cron");
        page.fill("#cron", "* * 12-13 * * MON-FRI");
        page.click("#reschedule");
        assertThat(page.locator("#live .success")).hasText("Đã đổi lịch chạy.");
        assertThat(page.locator("#when")).containsText("* * 12-13 * * MON-FRI");

        page.selectOption("#priority", "urgent");
        page.fill("#deadline", "2031-05-31");
        page.click("#urge");
        assertThat(page.locator("#priority")).hasValue("urgent");
        page.navigate(address("/batches?office=" + OFFICE + "&state=waiting"));
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Thùng 13"));
        assertThat(row).containsText("Khẩn");
        assertThat(row).containsText("31/05/2031");
        page.navigate(address("/batches?office=" + OFFICE + ".98&state=paused"));
        assertThat(page.locator(".empty")).containsText("Không có lô nào như vậy");
        assertThat(page.navigate(address("/batches?office=H26")).status()).isEqualTo(403);
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
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private Path[] scans() throws Exception {
        List<Path> scans = new ArrayList<>(cleanScans(1));
        scans.add(CHECKOUT.resolve("sample-scans/office/20240315_0129.pdf")); // its
                                                                              // holder's
                                                                              // name is
                                                                              // doubtful
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
