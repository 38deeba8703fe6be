package vn.sohoa.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotCaret;
import org.junit.jupiter.api.AfterEach;

import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person at a browser: Debian's Chromium, driven by Playwright, started once for all
 * tests. Whatever the browser complains about, such as a script that the content policy
 * refuses, fails the test.
 */
public abstract class ConsoleBrowser extends ConsoleTest {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final String CHROMIUM = Objects.requireNonNullElse(System.getenv("SOHOA_CHROMIUM"),
            "/usr/bin/chromium");

    /** What stands where a text has no translation. */
    private static final Pattern MISSING = Pattern.compile("\\?\\?[^?<]*\\?\\?");

    private static final Path PICTURES = Path.of("target/pictures");

    /** Milliseconds; other tests may keep the machine busy. */
    private static final double PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 3);
    }

    private final List<BrowserContext> opened = new ArrayList<>();

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** A window of nobody in particular, 1366 × 768. */
    protected Page window() {
        BrowserContext context = Running.BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("vi-VN").setBaseURL(address("/")));
        opened.add(context);
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        return page;
    }

    /** A window of somebody of {@link #OFFICE} who has just logged in. */
    protected Page windowOf(Role... roles) {
        return windowOf(staff(roles));
    }

    protected Page windowOf(StaffMember member) {
        Page page = window();
        logIn(page, member.name(), PASSWORD);
        assertThat(page.url()).doesNotContain("/login");
        return page;
    }

    protected void logIn(Page page, String name, String password) {
        page.navigate(address("/login"));
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("button.main");
    }

    /**
     * Nothing that axe-core finds, no text without a translation, nothing that needs
     * scrolling sideways at 360 pixels.
     */
    protected void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).as(page.url())
            .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
            .isEmpty();
        assertThat(MISSING.matcher(page.content()).results().map(MatchResult::group)).as(page.url()).isEmpty();
        page.setViewportSize(360, 740);
        Object overflow = page
            .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(1366, 768);
        assertThat(overflow).as("pixels too wide for a phone: " + page.url()).isEqualTo(0);
    }

    /** Keeps what is seen for the docs: {@code make screenshots} copies it. */
    protected void picture(Page page, String name) {
        // hiding the caret takes a style that the content policy refuses
        SmallPicture.keep(page.screenshot(new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL)),
                PICTURES.resolve(name + ".png"));
    }

    // a page that answers 403 on purpose is no complaint
    private void listen(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        opened.forEach(BrowserContext::close);
        opened.clear();
        assertThat(complaints).isEmpty();
    }

    /** Started when first needed; ends with the JVM. */
    private static final class Running {

        private static final Playwright PLAYWRIGHT = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        static final Browser BROWSER = PLAYWRIGHT.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(CHROMIUM))
                .setHeadless(true)
                .setArgs(FLAGS));

    }

}
