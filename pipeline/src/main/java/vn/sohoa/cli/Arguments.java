package vn.sohoa.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Checks of what was typed that go beyond its form. */
final class Arguments {

    private Arguments() {
    }

    static Path folder(Messages messages, Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new UsageException(messages.text("usage.not_a_folder", folder));
        }
        return folder;
    }

    /** All of it where nothing was typed. */
    static int percent(Messages messages, String option, @Nullable Integer typed) {
        if (typed != null && (typed < 1 || typed > 100)) {
            throw new UsageException(messages.text("usage.percent", option));
        }
        return typed == null ? 100 : typed;
    }

    static int atLeastOne(Messages messages, String option, @Nullable Integer typed, int otherwise) {
        if (typed != null && typed < 1) {
            throw new UsageException(messages.text("usage.positive", option));
        }
        return typed == null ? otherwise : typed;
    }

}
