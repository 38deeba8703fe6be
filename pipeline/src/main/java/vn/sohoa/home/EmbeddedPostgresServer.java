package vn.sohoa.home;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL server that stands in when none is configured: a real one, with its data
 * in the installation's folder. It listens on the loopback address at a random port and
 * asks for a password that only the owner of the folder can read.
 */
final class EmbeddedPostgresServer implements JdbcConnectionDetails, AutoCloseable {

    private static final long MEGABYTE = 1_048_576;

    private final EmbeddedPostgres postgres;

    private final String password;

    private EmbeddedPostgresServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * @param binaries folder that the server's programs are unpacked to, once
     */
    static EmbeddedPostgresServer start(SohoaHome home, Path binaries, Duration patience) {
        Path data = home.root().resolve("postgres");
        try {
            OrphanedPostgres.stopIn(data);
            Path complete = home.root().resolve("postgres.complete");
            putAsideUnlessComplete(data, complete);
            Path passwordFile = passwordFile(home.root().resolve("postgres.password"));
            String password = Files.readString(passwordFile).strip();
            EmbeddedPostgres postgres = builder(data, passwordFile, password)
                .setOverrideWorkingDirectory(Files.createDirectories(binaries).toFile())
                .setPGStartupWait(patience)
                .start();
            Files.writeString(complete, "the data in postgres/ was made to the end\n");
            return new EmbeddedPostgresServer(postgres, password);
        }
        catch (IOException | IllegalStateException ex) {
            throw new ProblemException(ProblemCode.DATABASE_UNAVAILABLE,
                    "the embedded PostgreSQL in " + data + " does not start; see the log", ex);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path passwordFile, String password) {
        return EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setConnectConfig("password", password)
            // The library passes these to initdb as they are, after its own "-A trust".
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("auth-local", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", sharedBuffers() + "MB")
            // Details of errors hold whole rows; what the server says goes to our log.
            .setServerConfig("log_error_verbosity", "terse")
            // The library means its server for tests and turns these off; ours keeps
            // data.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on");
    }

    /**
     * Megabytes of memory that the server keeps pages in: an eighth of the machine's,
     * since papers are read on it too. Only what is needed is taken.
     */
    private static long sharedBuffers() {
        long machine = (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
                ? system.getTotalMemorySize() : 0;
        return Math.clamp(machine / 8 / MEGABYTE, 128, 4096);
    }

    // A process that dies while it makes the data leaves a folder that no server accepts.
    private static void putAsideUnlessComplete(Path data, Path complete) throws IOException {
        if (Files.exists(data) && !Files.exists(complete)) {
            Files.move(data, data.resolveSibling("postgres.incomplete-" + System.currentTimeMillis()));
        }
    }

    private static Path passwordFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, UUID.randomUUID() + "\n", StandardOpenOption.WRITE);
        }
        return file;
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

}
