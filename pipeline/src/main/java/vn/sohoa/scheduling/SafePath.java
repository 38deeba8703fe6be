package vn.sohoa.scheduling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files as every disk can keep them, inside the folder of their batch: no way
 * out of it, nothing hidden, nothing that some system gives another meaning. Letters with
 * Vietnamese accents stay, each as one character.
 */
final class SafePath {

    private static final int LONGEST_NAME = 120;

    private static final int DEEPEST = 4;

    private SafePath() {
    }

    /**
     * @param path as it was given, with slashes either way
     */
    static String of(String path) {
        List<String> names = new ArrayList<>();
        for (String part : Normalizer.normalize(path, Normalizer.Form.NFC).split("[/\\\\]", -1)) {
            String name = name(part);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            return "_";
        }
        return String.join("/", names.subList(Math.max(0, names.size() - DEEPEST), names.size()));
    }

    /** "a.pdf" becomes "a (2).pdf". */
    static String numbered(String path, int number) {
        int dot = path.lastIndexOf('.');
        boolean ending = dot > path.lastIndexOf('/') + 1;
        return ending ? path.substring(0, dot) + " (" + number + ")" + path.substring(dot) : path + " (" + number + ")";
    }

    private static String name(String part) {
        String name = part.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip().replaceAll("^[.~]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = (dot > 0 && name.length() - dot <= 8) ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LONGEST_NAME - ending.length());
        return name.substring(0, end) + ending;
    }

}
