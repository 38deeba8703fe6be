package vn.sohoa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.Sha256;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa client certificate}: takes requests of a client only over connections that
 * show its certificate.
 */
@Command(name = "certificate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ClientCertificateCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--remove", descriptionKey = "remove")
    private boolean remove;

    ClientCertificateCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        if (remove == (file != null)) {
            throw new UsageException(terminal.messages().text("usage.missing", "FILE | --remove"));
        }
        Sha256 certificate = (file != null) ? checksum(file) : null;
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            Clients clients = context.getBean(Clients.class);
            Client client = clients.find(id)
                .orElseThrow(() -> new UsageException(terminal.messages().text("usage.unknown_client", id)));
            clients.bind(id, certificate, new Inquiry("administrator", id, client.office(), "certificate", null, null));
            if (certificate != null) {
                terminal.say("client.bound", id, certificate.value());
            }
            else {
                terminal.say("client.unbound", id);
            }
        }
        return ExitCode.DONE;
    }

    private Sha256 checksum(Path pem) {
        try (InputStream bytes = Files.newInputStream(pem)) {
            Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(bytes);
            return Sha256.of(certificate.getEncoded());
        }
        catch (IOException | CertificateException ex) {
            throw new UsageException(terminal.messages().text("usage.certificate", pem.getFileName()));
        }
    }

}
