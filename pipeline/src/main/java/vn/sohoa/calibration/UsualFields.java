package vn.sohoa.calibration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.sohoa.calibration.JudgedPaper.JudgedField;

/**
 * Which fields papers of a type bear so regularly that one without them was probably not
 * read whole.
 */
final class UsualFields {

    /** Share of the papers of a type that bear what is usual. */
    private static final double NEARLY_ALL = 0.9;

    /** Papers of a type from which on that can be told. */
    private static final int ENOUGH = 10;

    /** Misses that say something. */
    private static final int TELLING = 3;

    /** Share of the papers without the value on which it is printed nevertheless. */
    private static final double MOSTLY = 0.5;

    /**
     * Not among what must be known of a paper (Thông tư 01/2023/TT-VPCP, Điều 8); a paper
     * need not wait for these.
     */
    private static final Set<String> DISPENSABLE = Set.of("signer_name", "signer_position", "issue_place");

    private UsualFields() {
    }

    /** As {@code type.field}. */
    static SortedSet<String> of(List<JudgedPaper> papers) {
        SortedSet<String> usual = new TreeSet<>();
        Map<String, List<JudgedPaper>> byType = papers.stream().collect(Collectors.groupingBy(JudgedPaper::type));
        byType.forEach((type, members) -> members.stream()
            .flatMap(paper -> Stream.concat(paper.missed().stream(), paper.fields().stream().map(JudgedField::key)))
            .distinct()
            .filter(key -> !DISPENSABLE.contains(key) && (nearlyAlways(key, members) || mostlyPrinted(key, members)))
            .forEach(key -> usual.add(type + "." + key)));
        return usual;
    }

    private static boolean nearlyAlways(String key, List<JudgedPaper> papers) {
        long printed = papers.stream().filter(paper -> paper.found(key) || paper.missed().contains(key)).count();
        return papers.size() >= ENOUGH && printed >= NEARLY_ALL * papers.size();
    }

    private static boolean mostlyPrinted(String key, List<JudgedPaper> papers) {
        long without = papers.stream().filter(paper -> !paper.found(key)).count();
        long missed = papers.stream().filter(paper -> paper.missed().contains(key)).count();
        return missed >= TELLING && missed >= MOSTLY * without;
    }

}
