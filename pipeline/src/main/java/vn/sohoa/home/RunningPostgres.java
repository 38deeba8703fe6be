package vn.sohoa.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded server that another process runs in this home: a guest asks it, and leaves
 * starting and stopping it to that process.
 */
record RunningPostgres(int port, String password) implements JdbcConnectionDetails {

    /** In {@code postmaster.pid}; the eighth line says whether it takes connections. */
    private static final int PORT = 3;

    private static final int STATE = 7;

    /**
     * @throws ProblemException HOME_IN_USE where no server answers yet, or any more
     */
    static RunningPostgres in(SohoaHome home) {
        Path file = home.root().resolve("postgres").resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= STATE || !lines.get(STATE).strip().equals("ready")) {
                throw busy(home);
            }
            String password = Files.readString(home.root().resolve("postgres.password")).strip();
            return new RunningPostgres(Integer.parseInt(lines.get(PORT).strip()), password);
        }
        catch (IOException | NumberFormatException ex) {
            throw busy(home);
        }
    }

    private static ProblemException busy(SohoaHome home) {
        return new ProblemException(ProblemCode.HOME_IN_USE, "its database in " + home.root() + " starts or ends");
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
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return getJdbcUrl();
    }

}
