package vn.sohoa.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.sohoa.Sohoa;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Asks every screen of the console about a full database and writes how long each takes;
 * run by {@code bin/bench-console}. The list of screens is the application's own: a
 * screen that no link led to is named.
 */
final class ConsoleBench {

    /** Files with all rows take most of the time of a run. */
    private static final Pattern EXPORT = Pattern.compile("[?&]as=(?:xlsx|csv)");

    private static final boolean EXPORTS = !"no".equals(System.getenv("SOHOA_BENCH_EXPORTS"));

    /** Milliseconds that a screen may take. */
    private static final int LIMIT = 500;

    private static final String PASSWORD = "mot cau dai cua bench";

    private static final Inquiry BENCH = new Inquiry("bench", null, null, "bench", null, null);

    private final ConfigurableApplicationContext application;

    private final Path scripts;

    private ConsoleBench(ConfigurableApplicationContext application, Path scripts) {
        this.application = application;
        this.scripts = scripts;
    }

    /**
     * @param arguments home; folder of the SQL files; offices; documents; review items;
     * how often each address is asked; file for the rows of the table
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        try (ConfigurableApplicationContext application = start(home)) {
            ConsoleBench bench = new ConsoleBench(application, Path.of(arguments[1]));
            bench.load(home, Map.of("offices", arguments[2], "documents", arguments[3], "reviews", arguments[4]));
            BenchTable table = bench.ask(Integer.parseInt(arguments[5]));
            Files.writeString(Path.of(arguments[6]), table.markdown(LIMIT));
            Files.writeString(Path.of(arguments[6] + ".all"), table.all());
            System.exit(table.allWithin(LIMIT) ? 0 : 1);
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(Sohoa.class).web(WebApplicationType.SERVLET)
            .headless(true)
            .run("--sohoa.home=" + home, "--server.port=0", "--sohoa.progress.public-page=true",
                    "--spring.messages.fallback-to-system-locale=false",
                    "--spring.messages.always-use-message-format=true", "--logging.threshold.console=warn");
    }

    private void load(Path home, Map<String, String> variables) throws IOException {
        BenchData data = new BenchData(application);
        Path loaded = home.resolve(
                "bench-" + String.join("-", variables.entrySet().stream().map(Object::toString).sorted().toList()));
        if (!Files.exists(loaded)) {
            data.load(scripts, variables);
            Files.createFile(loaded);
        }
    }

    private BenchTable ask(int times) throws InterruptedException {
        List<ScreenRule> rules = application.getBean(ScreenRules.class).all();
        BenchTable table = new BenchTable(rules);
        List<BenchVisitor> visitors = new ArrayList<>();
        visitors.add(visitor("country", null));
        visitors.add(visitor("province", new OfficeCode("P01")));
        visitors.add(visitor("commune", new OfficeCode("P01.1")));
        for (BenchVisitor visitor : visitors) {
            new BenchDeeds(visitor, table, times).doAll();
            List<String> addresses = new BenchWalk(visitor, rules).addresses();
            System.err.println("bench-console: " + addresses.size() + " addresses for the " + visitor.name());
            addresses.stream()
                .filter(address -> EXPORTS || !EXPORT.matcher(address).find())
                .forEach(address -> table.add(address, visitor.measured(address, times)));
        }
        return table;
    }

    private BenchVisitor visitor(String name, @Nullable OfficeCode office) throws InterruptedException {
        StaffAccounts accounts = application.getBean(StaffAccounts.class);
        String login = "bench-" + name;
        if (accounts.find(login).isEmpty()) {
            String once = accounts.add(login, "Người đo " + name, office, EnumSet.allOf(Role.class), BENCH)
                .orElseThrow();
            StaffMember made = accounts.find(login).orElseThrow();
            accounts.changePassword(made, once, PASSWORD);
        }
        BenchVisitor visitor = new BenchVisitor(name,
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        visitor.logIn(login, PASSWORD);
        return visitor;
    }

}
