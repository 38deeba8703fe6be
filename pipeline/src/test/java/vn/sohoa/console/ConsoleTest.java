package vn.sohoa.console;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.Sohoa;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.PasswordChange;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application with its console, started once for all classes below this one, in a
 * home of its own.
 */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ConsoleTest {

    public static final OfficeCode OFFICE = new OfficeCode("H41.12");

    public static final String PASSWORD = "mot cau dai de nho";

    private static final Inquiry TEST = new Inquiry("test", null, null, "test", null, null);

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected StaffAccounts accounts;

    @Autowired
    protected OfficeRegistry offices;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) throws IOException {
        String home = Files.createTempDirectory("sohoa-console").toRealPath().toString();
        registry.add("sohoa.home", () -> home);
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("sohoa.archive.secret-key", () -> "not-to-be-shown");
        registry.add("sohoa.staff.attempts", () -> "3");
        registry.add("logging.threshold.console", () -> "warn");
    }

    /** The address of a path of the console. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A member of staff of {@link #OFFICE} with these roles. */
    protected StaffMember staff(Role... roles) {
        return staff(OFFICE, roles);
    }

    /**
     * A member of staff with {@link #PASSWORD}; the same one for the same office and
     * roles.
     */
    protected StaffMember staff(@Nullable OfficeCode office, Role... roles) {
        Set<Role> wanted = Arrays.stream(roles).collect(Collectors.toSet());
        String does = (wanted.size() == Role.values().length) ? "everything"
                : wanted.stream().sorted().map(Role::code).collect(Collectors.joining("-"));
        return staff(does + "-" + ((office != null) ? office.value().toLowerCase(Locale.ROOT) : "all"), office, wanted);
    }

    /** A member of staff of this log-in name, with {@link #PASSWORD}. */
    protected StaffMember staff(String name, @Nullable OfficeCode office, Set<Role> wanted) {
        return accounts.find(name).orElseGet(() -> {
            assertThat(offices.all()).isNotEmpty();
            String once = accounts.add(name, "Người thử " + name, office, wanted, TEST).orElseThrow();
            StaffMember made = accounts.find(name).orElseThrow();
            assertThat(accounts.changePassword(made, once, PASSWORD)).isEqualTo(PasswordChange.DONE);
            return accounts.find(name).orElseThrow();
        });
    }

}
