package vn.sohoa;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README's table of settings names every setting of the code with its default, and no
 * other.
 */
class SettingsTableTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(sohoa\\.[a-z.-]+)` \\| (?:`([^|]*)`)? ?\\|");

    @Test
    void readmeTellsEverySettingAndItsDefault() throws IOException, ClassNotFoundException {
        assertThat(inReadme()).isEqualTo(inCode());
    }

    private static Map<String, String> inReadme() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                settings.put(row.group(1), (row.group(2) == null) ? "" : row.group(2).replace("`, `", ", "));
            }
        }
        return settings;
    }

    private static Map<String, String> inCode() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        // not a record: a single value of application.yaml
        Map<String, String> settings = new TreeMap<>(Map.of("sohoa.office", "H41.12"));
        for (var candidate : scanner.findCandidateComponents("vn.sohoa")) {
            Class<?> type = Class.forName(candidate.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (Parameter setting : type.getDeclaredConstructors()[0].getParameters()) {
                DefaultValue value = setting.getAnnotation(DefaultValue.class);
                settings.put(prefix + "." + kebab(setting.getName()),
                        (value == null) ? "" : String.join(", ", value.value()));
            }
        }
        return settings;
    }

    private static String kebab(String name) {
        String kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return ConfigurationPropertyName.of(kebab).toString();
    }

}
