package vn.sohoa.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A running {@code bin/sohoa}, which gives way to the JVM: killing it kills that.
 */
final class CommandLine {

    static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;

    private final Path out;

    private final Path err;

    private CommandLine(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts it in English.
     * @param home folder of the installation; what it says is kept beside it
     */
    static CommandLine start(Path home, String... words) {
        return start(home, Map.of(), words);
    }

    /** Starts it in English, in an environment that is changed so. */
    static CommandLine start(Path home, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(CHECKOUT.resolve("bin/sohoa").toString()));
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile(home.getParent(), "out", ".txt");
            Path err = Files.createTempFile(home.getParent(), "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(err.toFile());
            builder.environment().put("SOHOA_HOME", home.toString());
            builder.environment().put("SOHOA_LANGUAGE", "en");
            builder.environment().putAll(environment);
            return new CommandLine(builder.start(), out, err);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The exit code, when it has ended. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE + ": " + complaints());
        }
        return process.exitValue();
    }

    /** Waits until it has said {@code words}, on either stream. */
    void awaitSaying(String words) throws InterruptedException {
        long start = System.nanoTime();
        while (!(said() + complaints()).contains(words)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("never said '" + words + "': " + said() + complaints());
            }
            Thread.sleep(50);
        }
    }

    /** Types a line. */
    void type(String line) throws IOException {
        try (Writer keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            keyboard.write(line + "\n");
        }
    }

    /** The processes it started that run {@code sohoa worker}. */
    List<ProcessHandle> workers() {
        return process.descendants()
            .filter(child -> List.of(child.info().arguments().orElse(new String[0])).contains("worker"))
            .filter(child -> List.of(child.info().arguments().orElse(new String[0])).contains("-jar"))
            .toList();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** As Ctrl-C and the end of a service do; returns the exit code. */
    int endGently() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String said() {
        return content(out);
    }

    String complaints() {
        return content(err);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
