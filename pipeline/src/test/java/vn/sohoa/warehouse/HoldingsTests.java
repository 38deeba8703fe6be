package vn.sohoa.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.Evidence;
import vn.sohoa.identity.LinkAnswer;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HoldingsTests extends WarehouseTest {

    private static final String CARD = "citizen_identity_card";

    @Autowired
    JdbcHoldings holdings;

    @Autowired
    Revocations revocations;

    @Autowired
    JdbcValueOrigins origins;

    @Autowired
    AliasLinks links;

    @Autowired
    OfficeRegistry offices;

    private final CitizenId citizen = aCitizen();

    @Test
    void aMarriageIsFiledUnderBothSpouses() {
        CitizenId husband = aCitizen();
        DocumentId marriage = filed(paper("marriage_certificate", Map.of("issued_on", "2020-05-01")), citizen, husband);

        assertThat(holdings.on(day("2026-01-01"), citizen)).extracting(HeldRecord::document).containsExactly(marriage);
        assertThat(holdings.on(day("2026-01-01"), husband)).extracting(HeldRecord::document).containsExactly(marriage);
    }

    @ParameterizedTest
    @CsvSource({ "2019-12-31, NOT_ISSUED_YET", "2020-01-01, VALID", "2021-06-30, VALID", "2021-07-01, EXPIRED" })
    void aPaperIsValidFromItsIssueToItsLastDay(LocalDate day, Validity validity) {
        DocumentId paper = filed(
                paper("residence_confirmation", Map.of("issued_on", "2020-01-01", "valid_until", "2021-06-30")),
                citizen);
        assertThat(worth(paper, day)).isEqualTo(validity);
    }

    @Test
    void aNewerCardSupersedesAnOlderFromTheDayItIsIssued() {
        DocumentId old = filed(paper(CARD, Map.of("issued_on", "2016-03-01")), citizen);
        DocumentId fresh = filed(paper(CARD, Map.of("issued_on", "2021-07-09")), citizen);

        assertThat(worth(old, day("2021-07-08"))).isEqualTo(Validity.VALID);
        assertThat(worth(old, day("2021-07-09"))).isEqualTo(Validity.SUPERSEDED);
        assertThat(worth(fresh, day("2021-07-09"))).isEqualTo(Validity.VALID);
    }

    @Test
    void whereItIsNotCertainWhichIsNewerNothingIsGuessed() {
        DocumentId year = filed(paper(CARD, Map.of("issued_on", "2021")), citizen);
        DocumentId exact = filed(paper(CARD, Map.of("issued_on", "2021-07-09")), citizen);
        DocumentId undated = filed(paper(CARD, Map.of()), citizen);

        for (DocumentId paper : List.of(year, exact, undated)) {
            assertThat(worth(paper, day("2026-01-01"))).isEqualTo(Validity.VALID);
        }
    }

    @Test
    void aMarriageSupersedesAnOlderCertificateOfBeingSingleButNotANewerOne() {
        DocumentId single = filed(paper("marital_status_certificate", Map.of("issued_on", "2020-01-10")), citizen);
        filed(paper("marriage_certificate", Map.of("issued_on", "2020-05-01")), citizen, aCitizen());
        DocumentId divorced = filed(paper("marital_status_certificate", Map.of("issued_on", "2024-01-10")), citizen);

        assertThat(worth(single, day("2020-06-01"))).isEqualTo(Validity.SUPERSEDED);
        assertThat(worth(divorced, day("2024-06-01"))).isEqualTo(Validity.VALID);
    }

    @Test
    void aRegistrationSupersedesAnotherOfTheSameBusinessOnly() {
        String type = "household_business_registration";
        DocumentId shop = filed(paper(type, Map.of("issued_on", "2019-01-01", "tax_code", "0100109106")), citizen);
        DocumentId farm = filed(paper(type, Map.of("issued_on", "2019-02-01", "tax_code", "0101243150")), citizen);
        DocumentId unread = filed(paper(type, Map.of("issued_on", "2019-03-01")), citizen);
        filed(paper(type, Map.of("issued_on", "2023-01-01", "tax_code", "0100 109 106")), citizen);

        assertThat(worth(shop, day("2024-01-01"))).isEqualTo(Validity.SUPERSEDED);
        assertThat(worth(farm, day("2024-01-01"))).isEqualTo(Validity.VALID);
        assertThat(worth(unread, day("2024-01-01"))).isEqualTo(Validity.VALID);
    }

    @Test
    void aRevokedPaperIsNoLongerGoodUntilItIsReinstated() {
        CitizenId other = aCitizen();
        DocumentId marriage = filed(paper("marriage_certificate", Map.of("issued_on", "2020-05-01")), citizen, other);
        Instant before = now();
        revocations.propose(marriage, day("2022-01-01"), "annulled by court", by("an"));
        assertThat(worth(marriage, day("2022-01-01"))).as("until somebody agrees").isEqualTo(Validity.VALID);
        revocations.accept(marriage, by("chi"));
        Instant revoked = now();

        assertThat(holdings.on(day("2022-01-01"), other)).extracting(HeldRecord::validity)
            .containsExactly(Validity.REVOKED);
        assertThat(worth(marriage, day("2021-12-31"))).isEqualTo(Validity.VALID);
        assertThat(worth(marriage, day("2022-01-01"), before)).isEqualTo(Validity.VALID);

        revocations.proposeReinstating(marriage, "the court decided otherwise", by("chi"));
        assertThat(worth(marriage, day("2022-01-01"))).as("until somebody agrees").isEqualTo(Validity.REVOKED);
        revocations.accept(marriage, by("an"));
        assertThat(worth(marriage, day("2022-01-01"))).isEqualTo(Validity.VALID);
        assertThat(worth(marriage, day("2022-01-01"), revoked)).isEqualTo(Validity.REVOKED);
        assertThat(audited(other)).containsExactly("revocation_proposed", "record_revoked", "revocation_proposed",
                "record_reinstated");
    }

    @Test
    void aCorrectionMakesAVersionAndPersonsStandBehindIt() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        filed(paper(document, "birth_certificate", Map.of("holder_name", "Nguyễn Văn Binh")), citizen);
        Instant before = now();
        records.file(paper(document, "birth_certificate", Map.of("holder_name", "Nguyễn Văn Bình")),
                new java.util.LinkedHashSet<>(List.of(citizen)), Trust.VERIFIED, "chi");

        assertThat(name(holdings.on(day("2026-01-01"), citizen).getFirst())).isEqualTo("VERIFIED Nguyễn Văn Bình");
        assertThat(name(holdings.on(day("2026-01-01"), citizen, before).getFirst()))
            .isEqualTo("MACHINE_READ Nguyễn Văn Binh");
    }

    @Test
    void readingTheSameAgainKeepsWhoStandsBehindIt() {
        DocumentId document = new DocumentId(UUID.randomUUID());
        PaperRecord right = paper(document, "birth_certificate", Map.of("holder_name", "Nguyễn Văn Bình"));
        records.file(right, new java.util.LinkedHashSet<>(List.of(citizen)), Trust.CERTIFIED, "chi");
        filed(right, citizen);
        assertThat(held().trust()).isEqualTo(Trust.CERTIFIED);
        filed(paper(document, "birth_certificate", Map.of("holder_name", "Nguyễn Văn Binh")), citizen);
        assertThat(held().trust()).as("other values: nobody stands behind them").isEqualTo(Trust.MACHINE_READ);
    }

    @Test
    void recordsUnderAFormerIdAreFoundUnderBothWhileTheIdsAreLinked() {
        CitizenId former = aCitizen();
        DocumentId old = filed(paper(CARD, Map.of("issued_on", "2016-03-01")), former);
        DocumentId fresh = filed(paper(CARD, Map.of("issued_on", "2021-07-09")), citizen);
        assertThat(worth(fresh, day("2026-01-01"))).isEqualTo(Validity.VALID);
        assertThat(holdings.on(day("2026-01-01"), former)).extracting(HeldRecord::validity)
            .containsExactly(Validity.VALID);

        UUID link = ((LinkAnswer.Moved) links.propose(new Alias(AliasKind.FORMER_CITIZEN_ID, former.value()), citizen,
                new Evidence(fresh, 1, null), by("an")))
            .link();
        links.accept(link, by("binh"));
        Instant linked = now();
        assertThat(holdings.ofTypes(former, List.of(new DocumentType(CARD)))).extracting(HeldRecord::document)
            .containsExactly(fresh, old);
        assertThat(worth(old, day("2026-01-01"))).isEqualTo(Validity.SUPERSEDED);

        links.proposeUnlinking(link, by("an"));
        links.accept(link, by("binh"));
        assertThat(holdings.on(day("2026-01-01"), citizen)).extracting(HeldRecord::document).containsExactly(fresh);
        assertThat(worth(old, day("2026-01-01"), linked)).isEqualTo(Validity.SUPERSEDED);
    }

    @Test
    void everyValueTellsWhereItComesFromInEveryVersion() {
        assertThat(offices.find(OFFICE)).as("fills the registry").isPresent();
        jdbc.sql("""
                insert into work.batch (name, office, folder, state, operator)
                values ('origin', 'H41.12', '/scans', 'open', 'lan') on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state, words_sha256)
                values (gen_random_uuid(), 'origin', 'a.pdf', repeat('a', 64), 1, 'application/pdf', 'digitized',
                    repeat('b', 64))
                on conflict do nothing
                """).update();
        DocumentId document = new DocumentId(UUID.randomUUID());
        for (String name : List.of("Nguyễn Văn Binh", "Nguyễn Văn Bình")) {
            PaperRecord paper = paper(document, "birth_certificate", Map.of("holder_name", name));
            filed(new PaperRecord(document, paper.type(), paper.fields(),
                    new Provenance(OFFICE, new vn.sohoa.document.BatchId("origin"), "a.pdf", paper.provenance().file(),
                            paper.provenance().copy(), "tesseract 5", "birth_certificate/7")),
                    citizen);
        }

        List<ValueOrigin> found = origins.of(citizen, document);

        assertThat(found).extracting(origin -> origin.version() + " " + origin.field().value())
            .containsExactly("2 Nguyễn Văn Bình", "1 Nguyễn Văn Binh");
        ValueOrigin origin = found.getFirst();
        assertThat(origin.operator()).isEqualTo("lan");
        assertThat(origin.words()).hasToString("b".repeat(64));
        assertThat(origin.field().box()).isEqualTo(new vn.sohoa.document.Box(1, 2, 3, 4));
        assertThat(origin.engine() + ", " + origin.templateVersion()).isEqualTo("tesseract 5, birth_certificate/7");
    }

    @ParameterizedTest
    @CsvSource({ "delete from warehouse.record", "delete from warehouse.record_version",
            "update warehouse.record_field set value = ''", "update warehouse.record_history set type = 'other'",
            "delete from warehouse.record_history_00", "update warehouse.alias_step set reason = ''",
            "delete from warehouse.alias_link" })
    void theApplicationCannotChangeWhatWasKnown(String statement) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(statement).update())
            .havingRootCause()
            .withMessageContaining("permission denied");
    }

    @Test
    void allTablesOfCitizensAreSpreadByHash() {
        assertThat(jdbc.sql("""
                select relname from pg_class
                where relnamespace = 'warehouse'::regnamespace and relkind = 'p'
                    and pg_get_partkeydef(oid) = 'HASH (citizen_id)'
                """).query(String.class).list()).containsExactlyInAnyOrder("citizen", "identity_check", "record",
                "record_version", "record_field", "record_history", "reuse");
    }

    private Validity worth(DocumentId paper, LocalDate day) {
        return validity(holdings.on(day, citizen), paper);
    }

    private Validity worth(DocumentId paper, LocalDate day, Instant knownAt) {
        return validity(holdings.on(day, citizen, knownAt), paper);
    }

    private static Validity validity(List<HeldRecord> held, DocumentId paper) {
        return held.stream().filter(one -> one.document().equals(paper)).findFirst().orElseThrow().validity();
    }

    private HeldRecord held() {
        return holdings.on(day("2026-01-01"), citizen).getFirst();
    }

    private String name(HeldRecord held) {
        return held.trust() + " " + holdings.fields(held).getFirst().value();
    }

    private List<String> audited(CitizenId of) {
        return jdbc.sql("select action from audit.event where citizen_id = :citizen order by at")
            .param("citizen", of.value())
            .query((row, number) -> row.getString(1))
            .list();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

}
