package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.AliasLink;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.Evidence;
import vn.sohoa.identity.LinkAnswer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was filed, corrected, withdrawn, revoked, reinstated, linked and unlinked, in
 * any order: what was valid on a day as known at a time is what a simple model says. Each
 * run tries other sequences; the seed that failed stands in the name of the test, and
 * {@code -Dsohoa.seed=N} tries that one again.
 */
class RecordHistoryTests extends WarehouseTest {

    private static final int SEQUENCES = 40;

    private static final int STEPS = 30;

    private static final int QUESTIONS = 40;

    private static final List<String> TYPES = List.of("citizen_identity_card", "marital_status_certificate",
            "marriage_certificate", "household_business_registration", "birth_certificate");

    private static final List<String> TAX_CODES = List.of("0100109106", "0101243150", "");

    @Autowired
    JdbcHoldings holdings;

    @Autowired
    Revocations revocations;

    @Autowired
    AliasLinks links;

    private Random random = new Random(0);

    private final ModelWarehouse model = new ModelWarehouse();

    private final List<CitizenId> citizens = List.of(aCitizen(), aCitizen(), aCitizen(), aCitizen());

    static LongStream seeds() {
        Long wanted = Long.getLong("sohoa.seed");
        return (wanted != null) ? LongStream.of(wanted) : new Random().longs(SEQUENCES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsWhatWasValidOnADayAsKnownAtATime(long seed) {
        random = new Random(seed);
        model.remember(now());
        for (int i = 0; i < STEPS; i++) {
            step();
            model.remember(now());
        }
        for (int i = 0; i < QUESTIONS; i++) {
            ask();
        }
    }

    private void step() {
        switch (random.nextInt(11)) {
            case 0, 1, 2, 3 -> file(new DocumentId(UUID.randomUUID()), null);
            case 4, 5 -> aPaper(paper -> file(paper, model.papers.get(paper)));
            case 6 -> aPaper(this::withdraw);
            case 7, 8 -> aPaper(this::revokeOrReinstate);
            case 9 -> link();
            default -> unlink();
        }
    }

    private void file(DocumentId document, ModelWarehouse.@Nullable Paper known) {
        String type = (known != null) ? known.type() : any(TYPES);
        ModelWarehouse.Paper paper = new ModelWarehouse.Paper(type, any(List.of("An", "Bình", "Chi")), issued(),
                random.nextBoolean() ? aDay() : null, any(TAX_CODES), holders(type),
                (known != null) ? known.revoked() : null);
        Map<String, String> values = new HashMap<>(Map.of("holder_name", paper.name()));
        put(values, "issued_on", paper.issued());
        put(values, "valid_until", (paper.until() != null) ? paper.until().toString() : "");
        put(values, "tax_code", paper.taxCode());
        if (random.nextBoolean()) {
            records.file(paper(document, type, values), new LinkedHashSet<>(paper.holders()));
        }
        else {
            records.file(paper(document, type, values), new LinkedHashSet<>(paper.holders()), Trust.VERIFIED, "chi");
        }
        model.papers.put(document, paper);
    }

    private void withdraw(DocumentId document) {
        records.withdraw(document);
        model.papers.computeIfPresent(document, (id, paper) -> paper.under(Set.of()));
    }

    private void revokeOrReinstate(DocumentId document) {
        ModelWarehouse.Paper paper = Objects.requireNonNull(model.papers.get(document));
        boolean revoked = paper.revoked() != null;
        LocalDate day = revoked ? null : aDay();
        RevocationAnswer proposed = (day == null)
                ? revocations.proposeReinstating(document, "the court decided otherwise", by("an"))
                : revocations.propose(document, day, "annulled by court", by("an"));
        // what is shown under nobody cannot be revoked; what was revoked can be taken
        // back
        assertThat(proposed instanceof RevocationAnswer.Moved).isEqualTo(revoked || !paper.holders().isEmpty());
        if (proposed instanceof RevocationAnswer.Refused) {
            return;
        }
        if (random.nextInt(4) > 0) {
            revocations.accept(document, by("chi"));
            model.papers.put(document, paper.revokedOn(day));
        }
        else {
            revocations.refuse(document, by("chi"));
        }
    }

    private void link() {
        CitizenId former = any(citizens);
        CitizenId today = any(citizens);
        List<DocumentId> shown = model.papers.entrySet()
            .stream()
            .filter(entry -> entry.getValue().holders().contains(today))
            .map(Map.Entry::getKey)
            .toList();
        boolean taken = model.links.stream().anyMatch(link -> link.former().equals(former));
        if (former.equals(today) || shown.isEmpty()) {
            return;
        }
        LinkAnswer proposed = links.propose(new Alias(AliasKind.FORMER_CITIZEN_ID, former.value()), today,
                new Evidence(any(shown), 1, null), by("an"));
        if (proposed instanceof LinkAnswer.Moved moved && random.nextInt(4) > 0) {
            LinkAnswer decided = links.accept(moved.link(), by("binh"));
            assertThat(decided instanceof LinkAnswer.Moved).as("linked unless taken").isEqualTo(!taken);
            if (!taken) {
                model.links.add(new ModelWarehouse.Link(former, today));
            }
        }
    }

    private void unlink() {
        if (model.links.isEmpty()) {
            return;
        }
        ModelWarehouse.Link link = any(List.copyOf(model.links));
        AliasLink known = links.of(link.today())
            .stream()
            .filter(one -> one.alias().number().equals(link.former().value()))
            .findFirst()
            .orElseThrow();
        links.proposeUnlinking(known.id(), by("an"));
        if (random.nextInt(4) > 0) {
            links.accept(known.id(), by("binh"));
            model.links.remove(link);
        }
        else {
            links.refuse(known.id(), by("binh"));
        }
    }

    private void ask() {
        CitizenId citizen = any(citizens);
        LocalDate day = random.nextInt(3) > 0 ? aDay() : aDayOfRevocation();
        int moment = random.nextInt(model.moments());
        assertThat(told(holdings.on(day, citizen, model.moment(moment))))
            .as("%s on %s as known after %d steps", citizen, day, moment)
            .isEqualTo(model.heldOf(citizen, day, moment));
        assertThat(told(holdings.on(day, citizen))).as("%s on %s as known now", citizen, day)
            .isEqualTo(model.heldOf(citizen, day, model.moments() - 1));
    }

    private Map<String, String> told(List<HeldRecord> held) {
        Map<String, String> told = new TreeMap<>();
        held.forEach(one -> told.put(one.document().toString(), one.validity() + " " + name(one)));
        assertThat(told).as("each paper once").hasSameSizeAs(held);
        return told;
    }

    private String name(HeldRecord held) {
        return holdings.fields(held)
            .stream()
            .filter(field -> field.key().key().equals("holder_name"))
            .findFirst()
            .orElseThrow()
            .value();
    }

    private Set<CitizenId> holders(String type) {
        Set<CitizenId> holders = new LinkedHashSet<>(Set.of(any(citizens)));
        if (type.equals("marriage_certificate")) {
            holders.add(any(citizens));
        }
        return holders;
    }

    private void aPaper(java.util.function.Consumer<DocumentId> action) {
        List<DocumentId> known = new ArrayList<>(model.papers.keySet());
        known.sort(java.util.Comparator.comparing(DocumentId::toString));
        if (!known.isEmpty()) {
            action.accept(any(known));
        }
    }

    private String issued() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> aDay().toString().substring(0, 4);
            default -> aDay().toString();
        };
    }

    /** Off by one shows on the day itself. */
    private LocalDate aDayOfRevocation() {
        List<LocalDate> days = new ArrayList<>();
        for (ModelWarehouse.Paper paper : model.papers.values()) {
            LocalDate day = paper.revoked();
            if (day != null) {
                days.add(day);
            }
        }
        days.sort(java.util.Comparator.naturalOrder());
        return days.isEmpty() ? aDay() : any(days);
    }

    /** Few enough days that papers meet on them. */
    private LocalDate aDay() {
        return LocalDate.of(2018 + random.nextInt(6), 1 + 6 * random.nextInt(2), 1 + random.nextInt(3));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }

}
