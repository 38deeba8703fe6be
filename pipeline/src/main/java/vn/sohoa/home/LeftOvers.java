package vn.sohoa.home;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Working files of a process that died. They hold pages of people's papers, and fill the
 * disk.
 */
final class LeftOvers {

    private static final Logger log = LoggerFactory.getLogger(LeftOvers.class);

    private LeftOvers() {
    }

    /**
     * Removes what is older than this process from folders that only the holder of the
     * home's lock works in.
     */
    static void remove(List<Path> folders) {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        folders.forEach(folder -> remove(folder, start));
    }

    static void remove(Path folder, long olderThanMillis) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (Files.getLastModifiedTime(entry).toMillis() < olderThanMillis) {
                    FileSystemUtils.deleteRecursively(entry);
                }
            }
        }
        catch (IOException ex) {
            log.warn("Working files of an earlier process stay in {}: {}", folder, ex.getClass().getSimpleName());
        }
    }

}
