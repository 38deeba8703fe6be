package vn.sohoa.api;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.sohoa.access.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDescriptionTests extends ApiTest {

    @Test
    void everyEndpointIsDescribedAndNoOther() {
        assertThat(served()).isNotEmpty().isEqualTo(description.operations().keySet());
    }

    @Test
    void everyScopeIsDescribedWhereItOpensSomething() {
        Map<String, String> rules = new TreeMap<>();
        Endpoint.ALL.forEach(endpoint -> rules.put(endpoint.method() + " " + endpoint.path(),
                (endpoint.scope() != null) ? endpoint.scope().code() : ""));

        assertThat(description.operations()).isEqualTo(rules);
        assertThat(description.root()
            .at("/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes")
            .propertyNames())
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(Scope.values()).map(Scope::code).toList());
    }

    @Test
    void everyProblemIsDescribed() {
        List<String> described = description.root()
            .at("/components/schemas/Problem/properties/code/enum")
            .valueStream()
            .map(JsonNode::asString)
            .toList();

        assertThat(described)
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(ApiProblem.values()).map(ApiProblem::code).toList());
    }

    @Test
    void anAnswerThatIsNotAsDescribedIsFound() {
        String schema = "https://sohoa.test/openapi#/components/schemas/OnceOnlyAnswer";

        assertThat(description.errors(schema, "{\"procedure\": \"1.001612\", \"components\": []}")).isEmpty();
        assertThat(description.errors(schema, "{\"procedure\": \"1.001612\", \"components\": [{}]}")).isNotEmpty();
    }

    @Test
    void anybodyMayReadTheDescriptionAndNeedNotReadItTwice() {
        HttpResponse<String> first = send(request("/api/v1/openapi"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(content(first).get("openapi").asString()).startsWith("3.1");

        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/api/v1/openapi").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

}
