package vn.sohoa.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * Secrets that must be known again, such as those that messages are signed with, in a
 * form that the database may see: {@code sealed:KEY:…}, AES-256-GCM under the newest
 * master key. Where there is no master key, under one in the home that only its owner can
 * read.
 */
public final class SealedSecrets {

    private static final Pattern FORM = Pattern.compile("sealed:([@A-Za-z0-9._-]{1,33}):([A-Za-z0-9+/=]+)");

    /** No master key is named so. */
    private static final String OF_HOME = "@home";

    private static final int KEY_BYTES = 32;

    private final MasterKeys masterKeys;

    private final Path folder;

    /**
     * @param folder where the key of the home is kept
     */
    SealedSecrets(MasterKeys masterKeys, Path folder) {
        this.masterKeys = masterKeys;
        this.folder = folder;
    }

    /**
     * @param owner whose secret it is; of another it cannot be opened
     */
    public String seal(String secret, String owner) {
        MasterKey key = masterKeys.newest().orElseGet(this::keyOfHome);
        try {
            byte[] sealed = key.cipher().encrypt(bytes(secret), bytes(owner));
            return "sealed:" + key.name() + ":" + Base64.getEncoder().encodeToString(sealed);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // every Java has AES-256-GCM
        }
    }

    /**
     * @param sealed as {@link #seal} made it, or a secret from before there were seals
     * @throws ProblemException ENCRYPTION_KEY_MISSING where it was sealed with another
     * key
     */
    public String open(String sealed, String owner) {
        Matcher form = FORM.matcher(sealed);
        if (!form.matches()) {
            return sealed;
        }
        try {
            byte[] secret = key(form.group(1)).cipher()
                .decrypt(Base64.getDecoder().decode(form.group(2)), bytes(owner));
            return new String(secret, StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw missing(form.group(1), ex);
        }
    }

    /** Whether it is sealed, and with the newest key. */
    public boolean isUpToDate(String sealed) {
        Matcher form = FORM.matcher(sealed);
        return form.matches() && form.group(1).equals(masterKeys.newest().map(MasterKey::name).orElse(OF_HOME));
    }

    private MasterKey key(String name) {
        return OF_HOME.equals(name) ? keyOfHome() : masterKeys.named(name).orElseThrow(() -> missing(name, null));
    }

    private static ProblemException missing(String name, @Nullable Exception cause) {
        return new ProblemException(ProblemCode.ENCRYPTION_KEY_MISSING, "a secret is sealed with the key " + name,
                cause);
    }

    private synchronized MasterKey keyOfHome() {
        Path file = folder.resolve("secrets.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            MasterKey key = MasterKey.parse("home:" + Files.readString(file).strip());
            return new MasterKey(OF_HOME, key.cipher());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
