package vn.sohoa.cli;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.exchange.ChangeKind;
import vn.sohoa.exchange.Webhooks;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa client webhook}: says where changes are sent to, and shows the secret that
 * signs them once.
 */
@Command(name = "webhook", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ClientWebhookCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "URL", descriptionKey = "url")
    private @Nullable URI url;

    @Option(names = "--kind", split = ",", paramLabel = "KIND", descriptionKey = "kind")
    private List<String> kinds = List.of();

    @Option(names = "--remove", descriptionKey = "remove")
    private boolean remove;

    ClientWebhookCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        if (remove == (url != null)) {
            throw new UsageException(terminal.messages().text("usage.missing", "URL | --remove"));
        }
        Set<ChangeKind> wanted = wanted();
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            Client client = context.getBean(Clients.class)
                .find(id)
                .orElseThrow(() -> new UsageException(terminal.messages().text("usage.unknown_client", id)));
            Webhooks webhooks = context.getBean(Webhooks.class);
            if (url == null) {
                webhooks.remove(client);
                terminal.say("webhook.removed", id);
            }
            else {
                terminal.say("webhook.secret", id, webhooks.set(client, url, wanted));
            }
        }
        catch (IllegalArgumentException ex) {
            throw new UsageException(terminal.messages().text("usage.request", String.valueOf(ex.getMessage())));
        }
        return ExitCode.DONE;
    }

    private Set<ChangeKind> wanted() {
        if (kinds.isEmpty()) {
            return EnumSet.allOf(ChangeKind.class);
        }
        Set<ChangeKind> wanted = EnumSet.noneOf(ChangeKind.class);
        kinds.forEach(kind -> wanted.add(ChangeKind.of(kind)
            .orElseThrow(() -> new UsageException(terminal.messages().text("usage.kind", kind)))));
        return wanted;
    }

}
