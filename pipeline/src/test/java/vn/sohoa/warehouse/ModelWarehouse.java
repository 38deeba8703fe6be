package vn.sohoa.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;

/**
 * A warehouse as simple as it can be: it keeps a copy of everything after every change,
 * and looks things up by walking through all of it. Its rules are written anew, so that
 * it is wrong in other places than the real one.
 */
final class ModelWarehouse {

    /** What was known, and since when. */
    private record Snapshot(Instant since, Map<DocumentId, Paper> papers, Set<Link> links) {
    }

    record Link(CitizenId former, CitizenId today) {
    }

    /**
     * @param issued 2021-07-09, 2021, or empty
     * @param holders whom it is shown under; nobody where it is withdrawn
     */
    record Paper(String type, String name, String issued, @Nullable LocalDate until, String taxCode,
            Set<CitizenId> holders, @Nullable LocalDate revoked) {

        Paper under(Set<CitizenId> others) {
            return new Paper(type, name, issued, until, taxCode, Set.copyOf(others), revoked);
        }

        Paper revokedOn(@Nullable LocalDate day) {
            return new Paper(type, name, issued, until, taxCode, holders, day);
        }
    }

    final Map<DocumentId, Paper> papers = new HashMap<>();

    final Set<Link> links = new HashSet<>();

    private final List<Snapshot> snapshots = new ArrayList<>();

    /** Remembers everything as it is known from now on. */
    void remember(Instant now) {
        snapshots.add(new Snapshot(now, Map.copyOf(papers), Set.copyOf(links)));
    }

    Instant moment(int number) {
        return snapshots.get(number).since();
    }

    int moments() {
        return snapshots.size();
    }

    /** Each paper of the person with its worth and its name, as known at a moment. */
    Map<String, String> heldOf(CitizenId citizen, LocalDate day, int moment) {
        Snapshot known = snapshots.get(moment);
        Set<CitizenId> person = new HashSet<>(Set.of(citizen));
        for (int i = 0; i < known.links().size(); i++) { // as often as a chain can be
                                                         // long
            for (Link link : known.links()) {
                if (person.contains(link.former()) || person.contains(link.today())) {
                    person.add(link.former());
                    person.add(link.today());
                }
            }
        }
        Map<DocumentId, Paper> mine = new HashMap<>(known.papers());
        mine.values().removeIf(paper -> paper.holders().stream().noneMatch(person::contains));
        Map<String, String> held = new TreeMap<>();
        mine.forEach((id, paper) -> held.put(id.toString(), worth(paper, day, mine) + " " + paper.name()));
        return held;
    }

    private static String worth(Paper paper, LocalDate day, Map<DocumentId, Paper> mine) {
        if (!paper.issued().isEmpty() && day.isBefore(first(paper.issued()))) {
            return "NOT_ISSUED_YET";
        }
        if (paper.revoked() != null && day.compareTo(paper.revoked()) >= 0) {
            return "REVOKED";
        }
        for (Paper other : mine.values()) {
            boolean dated = !paper.issued().isEmpty() && !other.issued().isEmpty();
            if (dated && replaces(other, paper) && first(other.issued()).isAfter(last(paper.issued()))
                    && day.compareTo(last(other.issued())) >= 0) {
                return "SUPERSEDED";
            }
        }
        return paper.until() != null && day.isAfter(paper.until()) ? "EXPIRED" : "VALID";
    }

    private static boolean replaces(Paper newer, Paper older) {
        return switch (newer.type() + " " + older.type()) {
            case "citizen_identity_card citizen_identity_card", "marital_status_certificate marital_status_certificate",
                    "marriage_certificate marital_status_certificate" ->
                true;
            case "household_business_registration household_business_registration" ->
                !newer.taxCode().isEmpty() && newer.taxCode().equals(older.taxCode());
            default -> false;
        };
    }

    private static LocalDate first(String issued) {
        return LocalDate.parse(issued.length() == 4 ? issued + "-01-01" : issued);
    }

    private static LocalDate last(String issued) {
        return LocalDate.parse(issued.length() == 4 ? issued + "-12-31" : issued);
    }

}
