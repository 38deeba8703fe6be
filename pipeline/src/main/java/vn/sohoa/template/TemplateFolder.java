package vn.sohoa.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * Reads the templates that ship with Sohoa and those of the installation, one YAML file a
 * type.
 */
public final class TemplateFolder {

    /** File with the fields that every type has. */
    private static final String COMMON = "common.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();

    private TemplateFolder() {
    }

    /**
     * Reads all templates.
     * @param patterns resource patterns such as {@code classpath*:templates/*.yaml}; a
     * type in a later one replaces the type of the same key in an earlier one
     * @throws ProblemException TEMPLATE_BROKEN with file, line and reason
     */
    public static DocumentTemplates read(List<String> patterns) {
        List<Resource> files = patterns.stream().flatMap(TemplateFolder::matching).toList();
        Map<String, TemplateFile.Field> common = files.stream()
            .filter(file -> COMMON.equals(file.getFilename()))
            .findFirst()
            .map(file -> parse(file, CommonFile.class).fields())
            .orElse(Map.of());
        List<DocumentTemplate> templates = new ArrayList<>();
        for (Resource file : files) {
            if (!COMMON.equals(file.getFilename())) {
                DocumentTemplate template = template(file, common);
                templates.removeIf(earlier -> earlier.type().equals(template.type()));
                templates.add(template);
            }
        }
        return new DocumentTemplates(templates);
    }

    private record CommonFile(Map<String, TemplateFile.Field> fields) {
    }

    private static Stream<Resource> matching(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        }
        catch (IOException noSuchFolder) {
            return Stream.empty();
        }
    }

    private static DocumentTemplate template(Resource file, Map<String, TemplateFile.Field> common) {
        try {
            return parse(file, TemplateFile.class).withCommon(common);
        }
        catch (IllegalArgumentException invalid) {
            throw broken(file, String.valueOf(invalid.getMessage()), invalid);
        }
    }

    private static <T> T parse(Resource file, Class<T> shape) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, shape);
        }
        catch (JacksonException invalid) {
            TokenStreamLocation where = invalid.getLocation();
            String line = where == null ? "" : "line " + where.getLineNr() + ": ";
            throw broken(file, line + invalid.getOriginalMessage(), invalid);
        }
        catch (IOException unreadable) {
            throw broken(file, "cannot be read", unreadable);
        }
    }

    private static ProblemException broken(Resource file, String reason, Exception cause) {
        return new ProblemException(ProblemCode.TEMPLATE_BROKEN, file.getDescription() + ": " + reason, cause);
    }

}
