package vn.sohoa.population;

import java.io.IOException;
import java.net.URI;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register behind a gateway of the office that answers yes or no, and never with
 * data: {@code POST {url}/verifications}.
 */
final class HttpRegister {

    private static final MediaType JSON = MediaType.get("application/json");

    /** No answer is longer. */
    private static final long LONGEST = 64_000;

    private final OkHttpClient http;

    private final String url;

    private final @Nullable String token;

    private final JsonMapper json;

    HttpRegister(URI url, PopulationSettings settings, JsonMapper json) {
        this.url = url.toString().replaceAll("/+$", "") + "/verifications";
        this.token = settings.token();
        this.json = json;
        this.http = new OkHttpClient.Builder().callTimeout(settings.deadline())
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
    }

    /**
     * @throws IOException where it does not answer, or not as agreed
     */
    RegisterAnswer ask(ClaimedIdentity claim) throws IOException {
        Request.Builder request = new Request.Builder().url(url)
            .post(RequestBody.create(
                    json.writeValueAsString(new Question(claim.citizen().value(), claim.name(), claim.birthDate())),
                    JSON));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (Response response = http.newCall(request.build()).execute()) {
            if (response.code() != 200) {
                throw new IOException("status " + response.code());
            }
            return read(json.readTree(response.peekBody(LONGEST).string()));
        }
        catch (JacksonException ex) {
            throw new IOException("the answer is not as agreed", ex);
        }
    }

    private static RegisterAnswer read(JsonNode answer) throws IOException {
        if (!answer.path("known").isBoolean()) {
            throw new IOException("the answer is not as agreed");
        }
        if (!answer.path("known").booleanValue()) {
            return RegisterAnswer.ID_UNKNOWN;
        }
        if (isNo(answer.path("nameAgrees"))) {
            return RegisterAnswer.NAME_DISAGREES;
        }
        return isNo(answer.path("birthDateAgrees")) ? RegisterAnswer.BIRTH_DATE_DISAGREES : RegisterAnswer.AGREES;
    }

    /** What was not judged is missing or null. */
    private static boolean isNo(JsonNode judgement) {
        return judgement.isBoolean() && !judgement.booleanValue();
    }

    /** What is asked; the fields that the paper lacks are null. */
    private record Question(String citizenId, @Nullable String name, @Nullable String birthDate) {

        /** Leaves everything out: it is personal data. */
        @Override
        public String toString() {
            return "question";
        }
    }

}
