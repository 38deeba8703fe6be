package vn.sohoa.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files in a folder, in the order of their paths.
 *
 * @param skipped number of files that are no scans: hidden ones, accompanying ones, and
 * links that lead out of the folder
 */
record Delivery(List<Path> files, int skipped) {

    /**
     * @param folder real path
     */
    static Delivery in(Path folder, Set<String> skippedNames) throws IOException {
        List<Path> files = new ArrayList<>();
        int[] skipped = new int[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skipped = !directory.equals(folder)
                        && (name(directory).startsWith(".") || skippedNames.contains(name(directory)));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (name(file).startsWith(".") || skippedNames.contains(name(file)) || leadsOut(file, folder)) {
                    skipped[0]++;
                }
                else {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            // Intake will find it unreadable and say so.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException ex) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return new Delivery(files, skipped[0]);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean leadsOut(Path file, Path folder) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            Path target = file.toRealPath();
            return !target.startsWith(folder) || Files.isDirectory(target);
        }
        catch (IOException ex) {
            return false; // a broken link: unreadable, and told as such
        }
    }

}
