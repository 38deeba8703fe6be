package vn.sohoa.console;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide as the console shows it. */
class GuideTest {

    private final String html = Guide.read().html(name -> "/assets/guide/" + name, number -> "Bảng " + number);

    @Test
    void everyLinkLeadsToAHeadingOfTheSamePage() {
        List<String> links = all("href=\"([^\"]*)\"");

        assertThat(links).hasSizeGreaterThan(5).allMatch(link -> link.startsWith("#"));
        assertThat(links.stream().map(link -> decoded(link.substring(1)))).isSubsetOf(all("<h[2-6] id=\"([^\"]*)\""));
        assertThat(html).contains("hướng dẫn tích hợp").doesNotContain("<h1");
    }

    @Test
    void everyPictureIsPacked() {
        assertThat(all("src=\"/assets/guide/([^\"]*)\"")).hasSizeGreaterThan(3)
            .allMatch(name -> Files.exists(Path.of("target/classes/console/assets/guide", name)));
    }

    @Test
    void eachTableScrollsByItselfUnderANameOfItsOwn() {
        assertThat(all("aria-label=\"([^\"]*)\"")).doesNotHaveDuplicates().hasSameSizeAs(all("(<table>)"));
        assertThat(all("(<th>)")).isEmpty();
    }

    private static String decoded(String fragment) {
        return URLDecoder.decode(fragment, StandardCharsets.UTF_8);
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map((MatchResult found) -> found.group(1)).toList();
    }

}
