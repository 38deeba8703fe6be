package vn.sohoa.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.flow.UnusableRequestException;

import static org.assertj.core.api.Assertions.assertThat;

/** What a shell script sees: exit codes, and one clear line. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private FailingApplication application = new FailingApplication(
            new AssertionError("the application must not be started for this"));

    @TempDir
    private Path scans;

    @BeforeEach
    void nothingIsPrintedYet() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    @Test
    void helpComesWithoutStartingTheApplication() {
        assertThat(run("digitize", "--help")).isZero();
        assertThat(out.toString()).contains("--office", "--batch", "--threads", "--json", "Mã thoát");
    }

    @Test
    void aMissingFolderIsAskedFor() {
        assertThat(run("digitize")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("thiếu FOLDER", "sohoa digitize --help");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        assertThat(run("digitize", scans.resolve("nowhere").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("nowhere", "không phải là một thư mục");
    }

    @Test
    void anOfficeCodeThatIsNoneIsRefused() {
        assertThat(run("digitize", scans.toString(), "--office", "h41")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("mã cơ quan", "h41");
    }

    @ParameterizedTest
    @CsvSource({ "--threads, 0", "--threads, 1000000", "--threads, many", "--declared, -3" })
    void aNumberThatCannotBeMeantIsRefused(String option, String number) {
        assertThat(run("digitize", scans.toString(), option, number)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(option.equals("--declared") ? "--declared phải từ 0"
                : number.equals("many") ? "số nguyên" : "--threads phải từ 1 đến 256");
    }

    @Test
    void aPortAndASampleHaveTheirRanges() {
        assertThat(run("serve", "--port", "99999")).isEqualTo(ExitCode.USAGE);
        assertThat(run("verify", "--sample", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(run("verify", "--sample", "101")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--port phải từ 1 đến 65535", "--sample phải từ 1 đến 100");
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        application = new FailingApplication(new PortInUseException(8080));

        assertThat(run("serve")).isEqualTo(ExitCode.SETUP_MISSING);
        assertThat(err.toString()).contains("Cổng 8080", "--port").doesNotContain("sohoa.log");
    }

    @Test
    void aCitizenIdComesFromStandardInputAndIsNeverEchoed() {
        InputStream keyboard = System.in;
        try {
            System.setIn(new ByteArrayInputStream("04019000001\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("audit", "of")).isEqualTo(ExitCode.USAGE);
        }
        finally {
            System.setIn(keyboard);
        }
        assertThat(err.toString()).contains("đầu vào chuẩn").doesNotContain("04019000001");
        assertThat(run("audit", "of", "040190000017")).as("not on the command line").isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(run("digitize", scans.toString(), "--offise=H41")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("không hiểu: --offise=H41");
    }

    @Test
    void aReportThatCannotBeWrittenIsRefusedBeforeTheWork() {
        assertThat(run("digitize", scans.toString(), "--json", scans.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("digitize", scans.toString(), "--json", "/proc/report.json")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("là thư mục", "không ghi được tệp JSON");
    }

    @Test
    void aFolderWithoutTruthIsRefused() {
        assertThat(run("evaluate", scans.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("truth.json");
    }

    @Test
    void aBrokenTruthIsRefusedWithItsLine() throws IOException {
        Files.writeString(scans.resolve("truth.json"), "{\n \"documents\": [\n oops");

        assertThat(run("evaluate", scans.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("truth.json", "line 3");
    }

    @Test
    void aSetUpProblemDeepInTheApplicationIsTold() {
        application = new FailingApplication(new BeanCreationException("pageReader",
                new ProblemException(ProblemCode.LANGUAGE_DATA_MISSING, "no vie.traineddata")));

        assertThat(run("digitize", scans.toString())).isEqualTo(ExitCode.SETUP_MISSING);
        assertThat(err.toString()).contains("no vie.traineddata", "bin/fetch-language-data").doesNotContain("at vn.");
    }

    @Test
    void aProblemThatMayPassAsksToRunAgain() {
        application = new FailingApplication(new ProblemException(ProblemCode.STORE_UNAVAILABLE, "connection refused"));

        assertThat(run("digitize", scans.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("connection refused", "chạy lại");
    }

    @Test
    void aRequestThatTheRegistryDoesNotKnowIsAUsageError() {
        application = new FailingApplication(new UnusableRequestException("office H99 is not in the registry"));

        assertThat(run("digitize", scans.toString(), "--office", "H99")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("H99");
    }

    @Test
    void whateverElseFailsIsOneLineWithoutAStackTrace() {
        application = new FailingApplication(new IllegalStateException("012345678901 must not be shown"));

        assertThat(run("digitize", scans.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("sohoa.log", "chạy lại").doesNotContain("012345678901", "Exception");
    }

    private int run(String... words) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true),
                new Messages(Locale.of("vi")));
        return Main.commandLine(terminal, application).execute(words);
    }

    /** Fails to start. */
    private static final class FailingApplication extends Application {

        private final Throwable failure;

        FailingApplication(Throwable failure) {
            this.failure = failure;
        }

        @Override
        ConfigurableApplicationContext work(Map<String, Object> settings) {
            return start(settings);
        }

        @Override
        ConfigurableApplicationContext serve(Map<String, Object> settings) {
            return start(settings);
        }

        @Override
        ConfigurableApplicationContext start(Map<String, Object> settings) {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            throw (Error) failure;
        }

    }

}
