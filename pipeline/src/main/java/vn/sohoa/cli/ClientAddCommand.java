package vn.sohoa.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa client add}: admits a system to the API and shows its secret once. */
@Command(name = "add", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ClientAddCommand implements Callable<Integer> {

    private static final int REQUESTS_PER_MINUTE = 600;

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id = "";

    @Option(names = "--office", required = true, paramLabel = "CODE", descriptionKey = "office")
    private @Nullable OfficeCode office;

    @Option(names = "--scope", required = true, split = ",", paramLabel = "SCOPE", descriptionKey = "scope")
    private List<String> scopes = List.of();

    @Option(names = "--procedure", required = true, split = ",", paramLabel = "CODE", descriptionKey = "procedure")
    private List<String> procedures = List.of();

    @Option(names = "--type", required = true, split = ",", paramLabel = "TYPE", descriptionKey = "type")
    private List<String> types = List.of();

    ClientAddCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Set<Scope> granted = new LinkedHashSet<>();
        scopes.forEach(scope -> granted.add(
                Scope.of(scope).orElseThrow(() -> new UsageException(terminal.messages().text("usage.scope", scope)))));
        if (office == null) {
            throw new IllegalStateException("required");
        }
        Client client = client(office, granted);
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            if (context.getBean(OfficeRegistry.class).find(client.office()).isEmpty()) {
                throw new UsageException(terminal.messages().text("usage.unknown_office", client.office()));
            }
            terminal.say("client.secret", id, context.getBean(Clients.class).admit(client));
        }
        return ExitCode.DONE;
    }

    private Client client(OfficeCode of, Set<Scope> granted) {
        try {
            return new Client(id, id, of, granted, Set.copyOf(procedures), Set.copyOf(types), REQUESTS_PER_MINUTE);
        }
        catch (IllegalArgumentException ex) {
            throw new UsageException(terminal.messages().text("usage.request", String.valueOf(ex.getMessage())));
        }
    }

}
