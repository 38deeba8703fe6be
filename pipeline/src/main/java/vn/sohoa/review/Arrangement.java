package vn.sohoa.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which pages of a scan file make which papers.
 *
 * @param papers page numbers of each paper, in order
 */
public record Arrangement(List<List<Integer>> papers) {

    public Arrangement {
        papers = papers.stream().map(List::copyOf).toList();
    }

    /** Such as {@code 1,2|3}; empty where the text is none. */
    public static Optional<Arrangement> of(String text) {
        if (!text.matches("[0-9]{1,6}([,|][0-9]{1,6})*")) {
            return Optional.empty();
        }
        return Optional.of(new Arrangement(Arrays.stream(text.split("\\|", -1))
            .map(paper -> Arrays.stream(paper.split(",", -1)).map(Integer::valueOf).toList())
            .toList()));
    }

    /** Whether both hold the same pages, each once. */
    boolean keepsPagesOf(Arrangement other) {
        return sorted().equals(other.sorted()) && sorted().size() == sorted().stream().distinct().count();
    }

    private List<Integer> sorted() {
        return papers.stream().flatMap(List::stream).sorted().toList();
    }

    /** Papers that the other does not have. */
    List<List<Integer>> notIn(Arrangement other) {
        return papers.stream().filter(paper -> !other.papers.contains(paper)).toList();
    }

    @Override
    public String toString() {
        return papers.stream()
            .map(paper -> paper.stream().map(String::valueOf).collect(Collectors.joining(",")))
            .collect(Collectors.joining("|"));
    }
}
