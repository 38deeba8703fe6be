package vn.sohoa.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The API description as tests hold answers to it. */
final class Description {

    private static final String ID = "https://sohoa.test/openapi";

    private final JsonNode root;

    private final SchemaRegistry schemas;

    Description() {
        try {
            root = ApiDescription.read();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        String text = JsonMapper.shared().writeValueAsString(root);
        schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ID, text)));
    }

    JsonNode root() {
        return root;
    }

    /** {@code GET /api/v1/openapi} and its like, with the scope that each takes. */
    Map<String, String> operations() {
        Map<String, String> operations = new TreeMap<>();
        root.get("paths")
            .properties()
            .forEach(path -> path.getValue()
                .properties()
                .stream()
                .filter(operation -> !"parameters".equals(operation.getKey()))
                .forEach(operation -> operations.put(
                        operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                        operation.getValue().at("/security/0/clientCredentials/0").asString(""))));
        return operations;
    }

    /** Fails where an answer is not as described. */
    void check(HttpResponse<String> answer) {
        String path = answer.uri().getPath();
        Optional<String> template = root.get("paths")
            .propertyNames()
            .stream()
            .filter(one -> fits(one, path))
            .findFirst();
        String method = answer.request().method().toLowerCase(java.util.Locale.ROOT);
        if (template.isEmpty() || !root.get("paths").get(template.get()).has(method)) {
            assertThat(answer.statusCode()).as("not described: " + method + " " + path).isGreaterThanOrEqualTo(400);
            return;
        }
        String operation = "/paths/" + template.get().replace("/", "~1") + "/" + method;
        JsonNode responses = root.at(operation + "/responses");
        String status = String.valueOf(answer.statusCode());
        String name = responses.has(status) ? status : "default";
        assertThat(responses.has(name)).as("%s %s answers %s", method, path, status).isTrue();
        String response = operation + "/responses/" + name;
        JsonNode reference = root.at(response).get("$ref");
        check(answer, (reference != null) ? reference.asString().substring(1) : response);
    }

    private void check(HttpResponse<String> answer, String response) {
        String media = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = root.at(response).get("content");
        if (content == null) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        assertThat(content.has(media)).as("%s answers %s", response, media).isTrue();
        if (content.get(media).has("schema")) {
            String schema = ID + "#" + response + "/content/" + media.replace("/", "~1") + "/schema";
            List<String> lines = media.endsWith("ndjson") ? answer.body().lines().toList() : List.of(answer.body());
            assertThat(lines).allSatisfy(line -> assertThat(errors(schema, line)).as(line).isEmpty());
        }
    }

    List<Error> errors(String schema, String json) {
        Schema compiled = schemas.getSchema(SchemaLocation.of(schema.replace("{", "%7B").replace("}", "%7D")));
        return new ArrayList<>(compiled.validate(JsonMapper.shared().readTree(json)));
    }

    private static boolean fits(String template, @Nullable String path) {
        return path != null && path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

}
