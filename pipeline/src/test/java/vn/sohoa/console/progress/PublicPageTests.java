package vn.sohoa.console.progress;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import vn.sohoa.console.ConsoleTest;
import vn.sohoa.progress.WorkedPapers;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for everybody, where settings have switched it on. */
@TestPropertySource(properties = { "sohoa.progress.public-page=true", "sohoa.progress.public-minimum=10" })
class PublicPageTests extends ConsoleTest {

    @Test
    void showsRoundedFiguresOfProvincesAndNothingElse() throws IOException, InterruptedException {
        WorkedPapers work = new WorkedPapers(jdbc);
        work.office("Q71", "Tỉnh Công Khai");
        work.office("Q71.5", "Xã Kín");
        work.office("Q72", "Tỉnh Ít");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        work.papers(37, "Q71.5", "birth_certificate", "filed", today);
        work.papers(4, "Q72", "birth_certificate", "filed", today);

        HttpResponse<String> page = get("/public/progress?period=" + today.getYear());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map().keySet()).noneMatch("set-cookie"::equalsIgnoreCase);
        assertThat(row(page.body(), "Tỉnh Công Khai")).contains(">30<").doesNotContain("37");
        assertThat(row(page.body(), "Tỉnh Ít")).contains("10").doesNotContain(">4<");
        assertThat(page.body()).doesNotContain("Xã Kín", "Q71.5", "/progress/list", "/batches", "/warehouse");
    }

    @Test
    void everythingElseStaysClosed() throws IOException, InterruptedException {
        assertThat(get("/progress").statusCode()).isEqualTo(302);
        assertThat(get("/public/progress/list").statusCode()).isNotEqualTo(200);
    }

    private static String row(String page, String name) {
        int start = page.indexOf(name);
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

}
