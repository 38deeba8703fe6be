package vn.sohoa.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Checks of what was typed that go beyond its form. */
final class Arguments {

    /** More than any machine that this is meant for has cores. */
    private static final int MOST_THREADS = 256;

    private Arguments() {
    }

    static Path folder(Messages messages, Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new UsageException(messages.text("usage.not_a_folder", folder));
        }
        return folder;
    }

    static int threads(Messages messages, @Nullable Integer typed, int otherwise) {
        return between(messages, "--threads", 1, MOST_THREADS, typed, otherwise);
    }

    /**
     * What was typed, if it lies between {@code least} and {@code most}.
     * @throws UsageException where it does not
     */
    static int between(Messages messages, String option, int least, int most, @Nullable Integer typed, int otherwise) {
        if (typed != null && (typed < least || typed > most)) {
            throw new UsageException(
                    messages.text("usage.between", option, Integer.toString(least), Integer.toString(most)));
        }
        return typed == null ? otherwise : typed;
    }

}
