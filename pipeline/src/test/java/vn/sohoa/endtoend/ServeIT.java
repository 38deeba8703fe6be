package vn.sohoa.endtoend;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** From a scanned paper to the procedure that need not ask for it. */
class ServeIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void aScannedBirthCertificateIsReusedByAProcedure() throws Exception {
        Path home = folder.resolve("home");
        JsonNode paper = anAcceptedBirthCertificate(home);
        String citizen = paper.get("fields").get("holder_citizen_id").get("value").asString();
        Path procedures = CommandLine.CHECKOUT.resolve("pipeline/docs/procedures-example.csv");
        String port = Integer.toString(aFreePort());

        CommandLine server = CommandLine.start(home, "serve", "--port", port);
        try {
            server.awaitSaying("Ready: ");
            // what administrators need while it runs
            CommandLine loading = CommandLine.start(home, "procedures", procedures.toString());
            assertThat(loading.end()).as(loading.complaints()).isZero();
            CommandLine admission = CommandLine.start(home, "client", "add", "one-stop", "--office", "H41.12",
                    "--procedure", "1.001612", "--type", "birth_certificate", "--scope",
                    "once-only.check,evidence.read");
            assertThat(admission.end()).as(admission.complaints()).isZero();
            String secret = admission.said().strip().replaceAll(".*: ", "");
            String token = JSON
                .readTree(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                    .header("Authorization",
                            "Basic " + Base64.getEncoder()
                                .encodeToString(("one-stop:" + secret).getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=once-only.check"))))
                .get("access_token")
                .asString();
            JsonNode answer = JSON.readTree(
                    send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/once-only-checks"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"citizenId": "%s", "procedure": "1.001612", "dossier": "H41.12-261123-0001",
                                 "purpose": "Đăng ký hộ kinh doanh"}""".formatted(citizen)))));

            assertThat(answer.get("components").get(0).get("status").asString()).isEqualTo("reusable");
            CommandLine beside = CommandLine.start(home, "audit", "verify");
            assertThat(beside.end()).as(beside.said()).isZero();
            CommandLine digitizing = CommandLine.start(home, "digitize", folder.resolve("scans").toString());
            assertThat(digitizing.end()).isEqualTo(4);
            assertThat(digitizing.complaints()).contains("procedures, client, staff and audit run all the same");
        }
        finally {
            server.kill();
        }
        CommandLine verification = CommandLine.start(home, "audit", "verify");
        assertThat(verification.end()).as(verification.said()).isZero();
        CommandLine log = CommandLine.start(home, "audit", "of");
        log.type(citizen);
        assertThat(log.end()).as(log.complaints()).isZero();
        assertThat(log.said()).contains("one-stop H41.12", "1.001612", "Đăng ký hộ kinh doanh").doesNotContain(citizen);
    }

    private JsonNode anAcceptedBirthCertificate(Path home) throws Exception {
        JsonNode truth = JSON.readTree(CommandLine.CHECKOUT.resolve("sample-scans/truth.json").toFile());
        Path scans = Files.createDirectory(folder.resolve("scans"));
        for (JsonNode document : truth.get("documents")) {
            String file = document.get("file").asString();
            if ("birth_certificate".equals(document.get("type").asString()) && file.startsWith("clean/")) {
                Files.copy(CommandLine.CHECKOUT.resolve("sample-scans").resolve(file),
                        scans.resolve(file.substring("clean/".length())));
            }
        }
        Path report = folder.resolve("report.json");
        CommandLine run = CommandLine.start(home, "digitize", scans.toString(), "--json", report.toString());
        assertThat(run.end()).as(run.complaints()).isZero();
        return JSON.readTree(report.toFile())
            .get("files")
            .valueStream()
            .flatMap(file -> file.get("documents").valueStream())
            .filter(document -> "accepted".equals(document.get("verdict").asString()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no birth certificate was accepted: " + run.said()));
    }

    private static int aFreePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

}
