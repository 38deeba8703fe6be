package vn.sohoa.console;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that people see comes from the bundles, in both languages; nothing in a
 * template needs what the content policy refuses.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/console");

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Of attributes that people see or hear. */
    private static final Set<String> TEXTS = Set.of("alt", "title", "placeholder", "aria-label", "aria-description",
            "label", "summary");

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9_.-]+)");

    private static final Pattern REPLACED_IF = Pattern.compile("<(?=[^<]*\\sth:replace=)[^<]*?\\sth:(if|unless)=[^<]*");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_vi.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTextIsWrittenIntoATemplate(Path template) throws IOException, ParseException {
        assertThat(findings(template)).isEmpty();
    }

    /** Where both stand on an element, the replacement comes first and asks nobody. */
    @ParameterizedTest
    @MethodSource("templates")
    void noConditionStandsOnAnElementThatIsReplaced(Path template) throws IOException {
        assertThat(REPLACED_IF.matcher(Files.readString(template)).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(Path vietnamese) throws IOException {
        Path english = Path.of(vietnamese.toString().replace("_vi.properties", "_en.properties"));

        assertThat(load(english).stringPropertyNames()).isEqualTo(load(vietnamese).stringPropertyNames());
        for (Path bundle : List.of(vietnamese, english)) {
            load(bundle).forEach((key, text) -> {
                assertThat(text.toString()).as(bundle + " " + key).isNotBlank();
                assertThat(LONE_APOSTROPHE.matcher(text.toString()).find())
                    .as("a lone ' vanishes, write ’: %s %s", bundle, key)
                    .isFalse();
            });
        }
    }

    @Test
    void everyKeyOfATemplateHasItsText() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        known.addAll(load(Path.of("src/main/resources/messages.properties")).stringPropertyNames());
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            KEY.matcher(COMMENT.matcher(Files.readString(template)).replaceAll(""))
                .results()
                .forEach(key -> used.add(key.group(1)));
        }

        assertThat(used).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void hardCodedTextIsFound() throws IOException, ParseException {
        assertThat(findings("<p>Xin chào</p>")).hasSize(1);
        assertThat(findings("<img alt=\"Ảnh\">")).hasSize(1);
        assertThat(findings("<p style=\"color: red\">[[#{a.b}]]</p>")).hasSize(1);
        assertThat(findings("<!-- a comment --><p th:text=\"#{a.b}\"> – </p>")).isEmpty();
    }

    private static List<String> findings(Path template) throws IOException, ParseException {
        return findings(Files.readString(template));
    }

    private static List<String> findings(String template) throws ParseException {
        List<String> found = new ArrayList<>();
        new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, new AbstractMarkupHandler() {

            @Override
            public void handleText(char[] buffer, int offset, int length, int line, int column) {
                String text = new String(buffer, offset, length).replaceAll("\\[\\[.*?]]", "");
                if (LETTER.matcher(text).find()) {
                    found.add(line + ": " + text.strip());
                }
            }

            @Override
            public void handleAttribute(char[] buffer, int nameOffset, int nameLength, int nameLine, int nameColumn,
                    int operatorOffset, int operatorLength, int operatorLine, int operatorColumn, int valueOffset,
                    int valueLength, int outerOffset, int outerLength, int valueLine, int valueColumn) {
                String name = new String(buffer, nameOffset, nameLength);
                String value = new String(buffer, valueOffset, valueLength);
                boolean policy = name.equals("style") || name.startsWith("on") || name.startsWith("hx-on");
                if (policy || TEXTS.contains(name) && LETTER.matcher(value).find()) {
                    found.add(nameLine + ": " + name + "=" + value);
                }
            }
        });
        return found;
    }

    private static Properties load(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

}
