package vn.sohoa.scheduling;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.stereotype.Component;

/**
 * The folder that scanners and network shares deliver into, one folder an office, one in
 * it a batch. It is looked at again and again, for shares do not tell of changes.
 */
@Component
public class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final Path root;

    private final OfficeRegistry offices;

    private final InboxBatches batches;

    private volatile List<InboxNotice> notices = List.of();

    Inbox(InboxSettings settings, SohoaHome home, OfficeRegistry offices, InboxBatches batches) {
        this.root = Objects.requireNonNullElseGet(settings.folder(), () -> home.folder("inbox")).toAbsolutePath();
        this.offices = offices;
        this.batches = batches;
    }

    public Path folder() {
        return root;
    }

    /** What keeps files from being taken, as of the last look. */
    public List<InboxNotice> notices() {
        return notices;
    }

    /** Looks once. */
    void look() {
        List<InboxNotice> found = new ArrayList<>();
        try {
            for (Path office : folders(root)) {
                look(office, found);
            }
        }
        catch (IOException ex) {
            log.warn("The inbox {} cannot be read: {}", root, ex.toString());
            found.add(new InboxNotice("", "unreadable"));
        }
        notices = List.copyOf(found);
    }

    private void look(Path folder, List<InboxNotice> found) throws IOException {
        Optional<OfficeCode> office = office(name(folder));
        if (office.isEmpty()) {
            found.add(new InboxNotice(name(folder), "unknown_office"));
            return;
        }
        for (Path batch : folders(folder)) {
            try {
                batches.look(office.get(), name(batch), batch)
                    .map(code -> new InboxNotice(name(folder) + "/" + name(batch), code))
                    .ifPresent(found::add);
            }
            catch (IOException | RuntimeException ex) {
                // a share that went away, a full disk, a database that rests: next time
                log.warn("The inbox folder {} cannot be taken now", batch, ex);
                found.add(new InboxNotice(name(folder) + "/" + name(batch), "later"));
            }
        }
    }

    private Optional<OfficeCode> office(String name) {
        try {
            OfficeCode code = new OfficeCode(name);
            return offices.find(code).map(known -> code);
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    /** Folders that are not hidden, in the order of their names. */
    private static List<Path> folders(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry) && !name(entry).startsWith(".")) {
                    folders.add(entry);
                }
            }
        }
        folders.sort(null);
        return folders;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

}
