package vn.sohoa.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.recognition.PageText;

/**
 * Words recognized earlier, in a folder, by the bytes of the scan file and the engine
 * that read it. A developer empties the folder after changing how pages are cleaned or
 * read.
 */
final class KeptWords {

    private static final int STREAM = 1 << 16;

    private final Path folder;

    private final String engine;

    private final JsonMapper json = JsonMapper.builder().build();

    KeptWords(Path folder, String engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** The words of a file, recognized now where they are not kept. */
    List<PageText> of(Path file, Supplier<List<PageText>> recognition) {
        try {
            Path kept = folder.resolve(name(file) + ".json.gz");
            if (!Files.exists(kept)) {
                keep(recognition.get(), kept);
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(kept))) {
                return json.readValue(in, new TypeReference<>() {
                });
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whole or not at all: a run that is stopped leaves no half file. */
    private void keep(List<PageText> pages, Path target) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "words", ".unfinished");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished))) {
            out.write(json.writeValueAsBytes(pages));
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private String name(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(engine.getBytes(StandardCharsets.UTF_8));
            byte[] part = new byte[STREAM];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

}
