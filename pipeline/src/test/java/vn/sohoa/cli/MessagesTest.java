package vn.sohoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.access.AuditAction;
import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ScanFileState;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff are told everything, in both languages. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

    @ParameterizedTest
    @ValueSource(strings = { "messages", "cli" })
    void speakBothLanguagesAlike(String bundle) throws IOException {
        assertThat(keys(bundle + ".properties")).isEqualTo(keys(bundle + "_en.properties"));
    }

    @Test
    void fillInTheSamePlacesInBothLanguages() throws IOException {
        assertThat(places("messages.properties")).isEqualTo(places("messages_en.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "vi", "en" })
    void sayWhatEveryProblemIs(String language) {
        Messages messages = new Messages(Locale.of(language));

        for (ProblemCode code : ProblemCode.values()) {
            assertThat(messages.of(new Problem(code, "page 3"))).contains("(page 3)").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "vi", "en" })
    void nameEveryState(String language) {
        Messages messages = new Messages(Locale.of(language));

        for (ScanFileState state : ScanFileState.values()) {
            assertThat(messages.text("state." + state.name().toLowerCase(Locale.ROOT))).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "vi", "en" })
    void nameEverythingTheAuditTrailTellsOf(String language) {
        Messages messages = new Messages(Locale.of(language));

        for (AuditAction action : AuditAction.values()) {
            assertThat(messages.text("audit.action." + action.code())).isNotBlank();
        }
    }

    @Test
    void everyProblemHasItsLineInTheErrorsPage() throws IOException {
        List<String> described = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|")
            .matcher(Files.readString(Path.of("docs/errors.md")))
            .results()
            .map(result -> result.group(1))
            .toList();

        assertThat(described)
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
    }

    private static Set<String> keys(String file) throws IOException {
        return lines(file).stream()
            .map(line -> line.split("=", 2)[0].strip())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String file) throws IOException {
        return lines(file).stream()
            .map(line -> line.split("=", 2)[0].strip() + PLACE.matcher(line)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources", file))
            .stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    }

}
