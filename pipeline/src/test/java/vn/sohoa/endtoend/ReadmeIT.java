package vn.sohoa.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines of the README do what it says. */
class ReadmeIT {

    private static final Pattern LINES = Pattern.compile("## Ask it.*?```bash\n(.*?)```", Pattern.DOTALL);

    /** The sample that the lines ask for. */
    private static final String SAMPLE = "clean/SCN_0002.pdf";

    @TempDir
    private Path folder;

    @Test
    void theFiveLinesReuseABirthCertificate() throws Exception {
        Path home = Files.createDirectory(folder.resolve("var"));
        for (String part : new String[] { "bin", "pipeline" }) {
            Files.createSymbolicLink(folder.resolve(part), CommandLine.CHECKOUT.resolve(part));
        }
        digitize(home);

        String said = run(lines(), home);

        assertThat(said).contains("\"status\":\"reusable\"")
            .contains("\"masked\":true")
            .contains("{\"counted\":1,\"known\":0}")
            .doesNotContain("\"status\":4");
        assertThat(Files.readString(home.resolve("giay-khai-sinh.pdf"), StandardCharsets.ISO_8859_1))
            .startsWith("%PDF-");
    }

    /** What {@code make run} does, for the one paper that is asked for. */
    private void digitize(Path home) throws Exception {
        Path paper = folder.resolve("scans").resolve(SAMPLE);
        Files.createDirectories(paper.getParent());
        Files.copy(CommandLine.CHECKOUT.resolve("sample-scans").resolve(SAMPLE), paper);
        CommandLine run = CommandLine.start(home, "digitize", folder.resolve("scans").toString(), "--office", "H41.12",
                "--batch", "mau");
        assertThat(run.end()).as(run.complaints()).isZero();
    }

    private static String lines() throws IOException {
        Matcher matcher = LINES.matcher(Files.readString(CommandLine.CHECKOUT.resolve("README.md")));
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(1).lines().filter(line -> line.contains("curl -s "))).hasSize(5);
        return matcher.group(1);
    }

    private String run(String lines, Path home) throws Exception {
        int port = aFreePort();
        // another port, because 8080 may be taken here; and the server ends with the
        // lines, whatever happens
        String script = "set -m; trap 'kill %1 2>/dev/null; wait' EXIT\n"
                + lines.replace("http://localhost:8080", "http://localhost:" + port);
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).directory(folder.toFile())
            .redirectErrorStream(true);
        builder.environment().put("SOHOA_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        Process bash = builder.start();
        bash.getOutputStream().close();
        StringBuilder said = new StringBuilder();
        Thread reader = Thread.ofVirtual()
            .start(() -> bash.inputReader(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> said.append(line).append('\n')));
        if (!bash.waitFor(5, TimeUnit.MINUTES)) {
            bash.descendants().forEach(ProcessHandle::destroy);
            bash.destroy();
            throw new AssertionError("the lines did not come to an end");
        }
        reader.join();
        return said.toString();
    }

    private static int aFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
