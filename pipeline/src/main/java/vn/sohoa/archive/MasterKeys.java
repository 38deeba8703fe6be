package vn.sohoa.archive;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** The installation's master keys, the newest last; none where nothing is encrypted. */
final class MasterKeys {

    private final Map<String, MasterKey> keys = new LinkedHashMap<>();

    private MasterKeys() {
    }

    /**
     * @throws ProblemException ENCRYPTION_KEY_BROKEN
     */
    static MasterKeys of(EncryptionSettings settings) {
        List<String> given = settings.keys().stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        Path file = settings.keyFile();
        if (file == null) {
            return of(given, "sohoa.archive.encryption.keys");
        }
        if (!given.isEmpty()) {
            throw broken("both sohoa.archive.encryption.keys and sohoa.archive.encryption.key-file are set", null);
        }
        MasterKeys keys = of(lines(file), file.toString());
        if (keys.newest().isEmpty()) {
            throw broken(file + " has no key", null);
        }
        return keys;
    }

    /** The key that wraps, if anything is encrypted. */
    Optional<MasterKey> newest() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(keys.values()).getLast());
    }

    Optional<MasterKey> named(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    private static MasterKeys of(List<String> words, String source) {
        MasterKeys keys = new MasterKeys();
        int number = 0;
        for (String word : words) {
            number++;
            keys.add(word, source + ", key " + number);
        }
        return keys;
    }

    private void add(String words, String place) {
        try {
            MasterKey key = MasterKey.parse(words);
            if (keys.putIfAbsent(key.name(), key) != null) {
                throw broken(place + ": a second key of the name " + key.name(), null);
            }
        }
        catch (IllegalArgumentException ex) {
            throw broken(place + ": " + ex.getMessage(), null);
        }
    }

    private static List<String> lines(Path file) {
        List<String> words = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String word = line.strip();
                if (!word.isEmpty() && !word.startsWith("#")) {
                    words.add(word);
                }
            }
        }
        catch (CharacterCodingException ex) {
            throw broken(file + " is no text", ex);
        }
        catch (IOException ex) {
            throw broken(file + " cannot be read", ex);
        }
        return words;
    }

    private static ProblemException broken(String detail, @Nullable Exception cause) {
        return new ProblemException(ProblemCode.ENCRYPTION_KEY_BROKEN, detail, cause);
    }

}
