package vn.sohoa.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Refuses to fill the last of a disk. */
@FunctionalInterface
interface FreeSpace {

    /** For a store whose disk is not ours to watch. */
    FreeSpace UNWATCHED = bytes -> {
    };

    /**
     * @throws ProblemException DISK_FULL if {@code bytes} more do not fit
     */
    void require(long bytes);

    static FreeSpace on(Path folder, long spare) {
        return bytes -> {
            long usable = usable(folder);
            if (usable - bytes < spare) {
                throw new ProblemException(ProblemCode.DISK_FULL,
                        usable / (1024 * 1024) + " MiB are free for " + folder + ", too few");
            }
        };
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, folder + " cannot be read", ex);
        }
    }

}
