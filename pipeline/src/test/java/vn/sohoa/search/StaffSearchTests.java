package vn.sohoa.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.Evidence;
import vn.sohoa.identity.LinkAnswer;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StaffSearchTests extends WarehouseTest {

    private static int offices = 100;

    @Autowired
    StaffSearch search;

    @Autowired
    AliasLinks links;

    private final CitizenId citizen = aCitizen();

    /** Of each test's own, so that it finds its own papers only. */
    private final OfficeCode office = new OfficeCode("H41.12." + ++offices);

    private DocumentId certificate = new DocumentId(UUID.randomUUID());

    @BeforeEach
    void aBirthCertificateIsHeld() {
        certificate = filedAt(office, "birth_certificate",
                Map.of("holder_name", "Đặng Thị Hòa", "document_number", "125/2023", "issued_on", "2023-09-15",
                        "mother_name", "Nguyễn Thị Quỳnh", "holder_birth_place", "Bệnh viện Đa khoa Thủy Nguyên",
                        "signer_name", "Trần Văn Ký"));
        filedAt(office, "birth_certificate", Map.of("holder_name", "Lê Văn Cường", "issued_on", "2019"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Đặng Thị Hòa", "Đặng Thị Hoà", "dang thi hoa", "ĐẶNG THỊ HÒA", "Dang Thi", "hoa",
            "dagn thi hoa", "dang thi hao", "Đăng Thi Họa", "nguyen thi quynh", "Nguyễn Thị Quynh" })
    void findsByNameHoweverItIsTyped(String name) {
        assertThat(documents(SearchQuery.byName(office, name))).first().isEqualTo(certificate);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Phạm Minh Tuấn", "Trần Văn Ký" })
    void findsNobodyElseAndNoSigners(String name) {
        assertThat(documents(SearchQuery.byName(office, name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "125/2023", "125 2023", "125" })
    void findsByDocumentNumber(String number) {
        assertThat(documents(query(null, null, number, null, null, null))).containsExactly(certificate);
    }

    @ParameterizedTest
    @ValueSource(strings = { "bệnh viện Thuỷ Nguyên", "thuy nguyen benh vien", "125/2023", "da khoa" })
    void findsByWordsInAnyOrder(String words) {
        assertThat(documents(query(null, null, null, null, null, words))).containsExactly(certificate);
    }

    @Test
    void findsByDateAlsoWhereThePaperNamesTheYearOnly() {
        assertThat(documents(query(null, null, null, day("2023-09-15"), day("2023-09-15"), null)))
            .containsExactly(certificate);
        assertThat(documents(query(null, null, null, day("2019-05-01"), day("2019-05-31"), null))).hasSize(1)
            .doesNotContain(certificate);
        assertThat(documents(query(null, null, null, day("2024-01-01"), null, null))).isEmpty();
    }

    @Test
    void findsByCitizenIdAndByEveryNumberThatIsLinked() {
        Alias number = new Alias(AliasKind.IDENTITY_CARD_NUMBER, citizen.value().substring(3));
        assertThat(documents(query(number.number(), null, null, null, null, null))).isEmpty();
        UUID link = ((LinkAnswer.Moved) links.propose(number, citizen, new Evidence(certificate, 1, null), by("an")))
            .link();
        links.accept(link, by("binh"));

        assertThat(documents(query(number.number(), null, null, null, null, null))).contains(certificate);
        assertThat(documents(query(citizen.value(), null, null, null, null, null))).contains(certificate);
        assertThat(documents(query(aCitizen().value(), null, null, null, null, null))).isEmpty();
    }

    @Test
    void doesNotFindPapersOfOtherOfficesButThoseBelowOnesOwn() {
        OfficeCode below = new OfficeCode(office + ".1");
        DocumentId there = filedAt(below, "birth_certificate", Map.of("holder_name", "Đặng Thị Hòa"));

        assertThat(documents(SearchQuery.byName(office, "Đặng Thị Hòa"))).contains(certificate, there);
        assertThat(documents(SearchQuery.byName(below, "Đặng Thị Hòa"))).containsExactly(there);
        assertThat(search.open(citizen, certificate, below, by("lan"))).isEmpty();
    }

    @Test
    void findsWhatAPaperSaysNowAndNoLongerWhatItSaid() {
        records.file(paperAt(office, certificate, "birth_certificate", Map.of("holder_name", "Đặng Thị Huệ")),
                new LinkedHashSet<>(List.of(citizen)));
        assertThat(documents(SearchQuery.byName(office, "Đặng Thị Huệ"))).first().isEqualTo(certificate);
        assertThat(documents(query(null, null, "125/2023", null, null, null))).isEmpty();

        records.withdraw(certificate);
        assertThat(documents(SearchQuery.byName(office, "Đặng Thị Huệ"))).doesNotContain(certificate);
    }

    @Test
    void hitsAreMaskedUntilTheyAreOpenedWithAPurpose() {
        Hit hit = search.find(SearchQuery.byName(office, "dang thi hoa"), by("lan")).getFirst();
        assertThat(hit.holder()).isEqualTo("Đ*** T** H**");
        assertThat(hit.year()).isEqualTo(2023);
        assertThat(hit.toString()).doesNotContain(citizen.value());

        StaffSearch.Opened opened = search.open(hit.citizen(), hit.document(), office, by("lan")).orElseThrow();

        assertThat(opened.fields()).anySatisfy(field -> assertThat(field.value()).isEqualTo("Đặng Thị Hòa"));
        assertThat(audited("citizen_id = '" + citizen.value() + "'"))
            .containsExactly("record_read as seen on the paper");
    }

    @Test
    void everySearchIsAuditedWithoutWhatWasSearchedFor() {
        search.find(query(null, "dang thi hoa", "125", null, null, null), by(office.value()));
        search.find(query(citizen.value(), null, null, null, null, null), by(office.value()));

        assertThat(audited("actor = '" + office + "'")).containsExactly("records_searched name, number: 1",
                "records_searched person: 2");
    }

    @Test
    void nothingToLookForIsNoSearch() {
        assertThatIllegalArgumentException().isThrownBy(() -> query(null, " ", null, null, null, null));
    }

    private SearchQuery query(@Nullable String person, @Nullable String name, @Nullable String number,
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String words) {
        return new SearchQuery(office, person, name, number, null, null, from, until, words, 50);
    }

    private List<DocumentId> documents(SearchQuery query) {
        return search.find(query, by("lan")).stream().map(Hit::document).toList();
    }

    private DocumentId filedAt(OfficeCode where, String type, Map<String, String> values) {
        return filed(paperAt(where, new DocumentId(UUID.randomUUID()), type, values), citizen);
    }

    private static PaperRecord paperAt(OfficeCode where, DocumentId document, String type, Map<String, String> values) {
        PaperRecord paper = paper(document, type, values);
        return new PaperRecord(document, new DocumentType(type), paper.fields(), new Provenance(where, new BatchId("b"),
                "a.pdf", paper.provenance().file(), paper.provenance().copy(), "engine 1", type + "/1"));
    }

    private List<String> audited(String whose) {
        return jdbc
            .sql("select action || ' ' || coalesce(detail, purpose) from audit.event where " + whose + " order by at")
            .query((row, number) -> row.getString(1))
            .list();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

}
