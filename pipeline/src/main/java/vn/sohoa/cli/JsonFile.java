package vn.sohoa.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a report goes. It is known to be writable before the work starts, and appears in
 * one piece when the report is whole.
 */
final class JsonFile {

    private final Path path;

    private JsonFile(Path path) {
        this.path = path;
    }

    /**
     * @throws UsageException where no file can be written there
     */
    static JsonFile requireWritable(Messages messages, Path requested) {
        Path path = requested.toAbsolutePath().normalize();
        try {
            Path folder = path.getParent();
            if (folder == null || Files.isDirectory(path)) {
                throw new UsageException(messages.text("usage.json_folder", path));
            }
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".sohoa", ".json"));
        }
        catch (IOException ex) {
            throw new UsageException(messages.text("usage.json_unwritable", path));
        }
        return new JsonFile(path);
    }

    Path path() {
        return path;
    }

    void write(Content content) {
        Path unfinished = path.resolveSibling("." + path.getFileName() + ".unfinished");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(unfinished)) {
                content.writeTo(writer);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Writes a report. */
    interface Content {

        void writeTo(BufferedWriter writer) throws IOException;

    }

}
