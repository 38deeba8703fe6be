package vn.sohoa.console.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.archive.ObjectStore;
import vn.sohoa.console.ConsoleBrowser;
import vn.sohoa.console.review.ReviewPapers;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.staff.Role;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Finding a paper, opening it, and linking a number by two people. */
@Import(ReviewPapers.class)
class WarehouseIT extends ConsoleBrowser {

    private static final String CITIZEN = "040190012345";

    private static final String CARD = "187654321";

    private static final String DARK = """
            canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data
                .some((sample, at) => at % 4 === 0 && sample < 100)""";

    @Autowired
    private ReviewPapers papers;

    @Autowired
    private JdbcRecords records;

    @Autowired
    private ObjectStore store;

    private UUID document = new UUID(0, 1);

    @BeforeEach
    void aBirthCertificate() {
        assertThat(offices.all()).isNotEmpty();
        document = UUID.nameUUIDFromBytes("console warehouse".getBytes(StandardCharsets.UTF_8));
        Sha256 copy = store.put("%PDF-1.4 a copy".getBytes(StandardCharsets.UTF_8), "application/pdf");
        List<RecordField> fields = List.of(field("holder_name", "Hoàng Thị Thử Nghiệm"),
                field("holder_citizen_id", CITIZEN), field("declarant_identity_number", CARD));
        records.file(
                new PaperRecord(new DocumentId(document), new DocumentType("birth_certificate"), fields,
                        new Provenance(OFFICE, new BatchId("b"), "a.pdf", copy, copy, "engine", "birth_certificate/1")),
                new LinkedHashSet<>(Set.of(new CitizenId(CITIZEN))));
    }

    @Test
    void aPaperIsFoundMaskedAndOpenedWithAPurposeThatIsAudited() {
        Page page = windowOf(Role.REVIEWER);
        page.navigate(address("/warehouse"));
        assertAccessible(page);
        page.fill("#holder-name", "hoang thi thu nghiem");
        page.click("main button.main");
        assertThat(page.locator("tbody")).containsText("H**** T** T** N*****");
        assertThat(page.locator("tbody")).not().containsText(CITIZEN);
        assertAccessible(page);

        page.click("tbody a");
        assertThat(page.locator("main")).not().containsText("Thử Nghiệm");
        assertAccessible(page);
        open(page);

        assertThat(page.locator("main")).containsText("Hoàng Thị Thử Nghiệm");
        assertThat(page.locator("main")).containsText("birth_certificate/1");
        assertThat(page.locator(".value-label").allInnerTexts()).as("in the order of the form")
            .containsExactly("Họ và tên", "Số định danh", "Số giấy tờ tùy thân của người khai");
        assertAccessible(page);
        assertThat(page.url()).doesNotContain(CITIZEN);
        assertThat(jdbc.sql("""
                select count(*) from audit.event
                where action = 'record_read' and citizen_id = :citizen and actor = :actor and purpose like 'kiểm tra%'
                """).param("citizen", CITIZEN).param("actor", staff(Role.REVIEWER).name()).query(Long.class).single())
            .isPositive();
    }

    @Test
    void aValueShowsItsPixelsAndTheChainBehindIt() {
        papers.file(OFFICE, ReviewPapers.printed());
        UUID paper = jdbc
            .sql("""
                    select record.document_id from warehouse.record join work.document on document.id = record.document_id
                    where record.citizen_id = '040213001234' and document.state = 'filed' order by record.filed_at desc limit 1
                    """)
            .query(UUID.class)
            .single();
        decided(paper, 1, "corrected", "holder_name", "NGUYEN VAN BINH");
        decided(paper, 2, "filed", null, null);
        Page page = windowOf(Role.REVIEWER);
        String pictures = address("/warehouse/records/" + paper + "/pages/1");
        assertThat(page.request().get(pictures).status()).isEqualTo(404);
        page.navigate(address("/warehouse/records/" + paper));
        open(page);
        assertThat(page.locator(".sheet img")).isVisible();
        assertThat(page.locator(".mark")).isHidden();

        Locator value = page.locator("details.value", new Page.LocatorOptions().setHasText("NGUYỄN VĂN BÌNH"));
        value.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mark")).isVisible();
        assertThat(value.locator("canvas")).isVisible();
        assertThat((Boolean) value.locator("canvas").evaluate(DARK)).as("pixels of the print").isTrue();
        assertThat(value.locator(".chain")).containsText("Các từ đọc được NGUYỄN");
        assertThat(value.locator(".chain")).containsText("Người sửa lan.kt");
        assertThat(value.locator(".chain")).containsText("Trước đó: NGUYEN VAN BINH");
        assertThat(value.locator(".chain")).containsText("review");
        assertThat(value.locator(".chain")).containsText("birth_certificate/2");
        assertAccessible(page);
        assertThat(jdbc.sql("""
                select count(*) from audit.event where action = 'page_read' and document = :paper and actor = :actor
                    and citizen_id = '040213001234' and purpose like 'kiểm tra%'
                """).param("paper", paper).param("actor", staff(Role.REVIEWER).name()).query(Long.class).single())
            .isEqualTo(1);
        Page elsewhere = windowOf(staff(new OfficeCode("H26"), Role.REVIEWER));
        assertThat(elsewhere.request().get(pictures).status()).isEqualTo(404);
    }

    @Test
    void aCitizenShowsWhatCanBeReusedForWhichProcedure() {
        jdbc.sql("insert into office.procedure (code, name) values ('9.000001', 'Thủ tục thử') on conflict do nothing")
            .update();
        jdbc.sql("""
                insert into office.procedure_component (procedure_code, code, position, name, required)
                values ('9.000001', 'KS', 1, 'Bản sao giấy khai sinh', true) on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into office.component_substitute
                values ('9.000001', 'KS', 'birth_certificate', null, true, false) on conflict do nothing
                """).update();
        Page page = windowOf(Role.REVIEWER);
        toCitizen(page);

        assertThat(page.locator("#reusable")).containsText("Bản sao giấy khai sinh");
        assertThat(page.locator("#reusable")).containsText("chưa có người xác nhận");
        assertAccessible(page);
    }

    @Test
    void aNumberIsLinkedByTwoPeople() {
        Page first = windowOf(Role.REVIEWER);
        toCitizen(first);
        assertAccessible(first);
        first.selectOption("#field", "declarant_identity_number");
        first.selectOption("#kind", "IDENTITY_CARD_NUMBER");
        first.click("form[action$='/aliases'] button");
        assertThat(first.locator("#live .notice")).containsText("cần người thứ hai");
        assertThat(first.locator("button[value=accept]")).hasCount(0);

        Page second = windowOf(Role.ARCHIVIST);
        toCitizen(second);
        second.click("button[value=accept]");
        assertThat(second.locator("#live .notice")).containsText("nay được gắn");
        assertThat(second.locator("table >> nth=-1")).containsText(staff(Role.REVIEWER).name());
    }

    @Test
    void aPaperIsRevokedByALeadWhoDidNotProposeItAndTakenBackTheSameWay() {
        Page first = windowOf(Role.ARCHIVIST);
        toRevocation(first);
        assertThat(first.locator("button[value=accept]")).hasCount(0);
        assertAccessible(first);
        first.fill("#day", "2026-01-15");
        first.fill("#reason", "Quyết định 12/QĐ-UBND");
        first.click("main button.danger");
        assertThat(first.locator("#live .notice")).containsText("cần một lãnh đạo khác");
        assertThat(first.locator("main")).containsText("Quyết định 12/QĐ-UBND");
        assertThat(first.locator("button[value=accept]")).hasCount(0);
        assertThat(first.locator(".facts")).containsText("còn hiệu lực");

        Page second = windowOf(Role.LEAD);
        second.navigate(address("/warehouse"));
        second.click("text=Chờ người thứ hai");
        assertAccessible(second);
        Locator waiting = second.locator("tbody tr", new Page.LocatorOptions().setHasText("thu hồi giấy tờ"))
            .filter(new Locator.FilterOptions().setHasText(staff(Role.ARCHIVIST).name()));
        waiting.locator("a").first().click();
        open(second);
        second.click("text=Thu hồi giấy tờ, hủy thu hồi");
        assertAccessible(second);
        second.click("button[value=accept]");
        assertThat(second.locator("#live .notice")).containsText("đã được thu hồi");
        assertThat(second.locator(".facts .state")).containsText("đã thu hồi");
        assertThat(second.locator("#steps tbody tr")).hasCount(2);

        second.fill("#reason", "Quyết định 13/QĐ-UBND, ghi nhầm");
        second.click("text=Đề nghị hủy thu hồi");
        assertThat(second.locator("button[value=accept]")).hasCount(0);
        Page third = windowOf(Role.LEAD, Role.REVIEWER);
        toRevocation(third);
        third.click("button[value=accept]");
        assertThat(third.locator("#live .notice")).containsText("Đã hủy việc thu hồi");
        assertThat(third.locator(".facts .state")).containsText("còn hiệu lực");
        assertThat(third.url()).doesNotContain(CITIZEN);
        assertThat(jdbc
            .sql("select action from audit.event where document = :paper and action ~ 'revo|reinst' order by at")
            .param("paper", document)
            .query(String.class)
            .list())
            .containsExactly("revocation_proposed", "record_revoked", "revocation_proposed", "record_reinstated");
    }

    @Test
    void onlyALeadDecidesOnRevokingAndOnlyWithThePaperOpen() {
        String path = "/warehouse/records/" + document + "/revocation";
        Page archivist = windowOf(Role.ARCHIVIST);
        toRevocation(archivist);
        assertThat(posted(archivist, path + "/decision", "move", "accept")).isEqualTo(403);
        Page lead = windowOf(Role.LEAD);
        lead.navigate(address("/warehouse"));
        assertThat(posted(lead, path + "/decision", "move", "accept")).as("without a purpose").isEqualTo(404);
        Page elsewhere = windowOf(staff(new OfficeCode("H26"), Role.LEAD));
        assertThat(elsewhere.navigate(address(path)).status()).isEqualTo(404);
        assertThat(posted(elsewhere, path + "/decision", "move", "accept")).isEqualTo(404);
        lead.navigate(address(path));
        assertThat(lead.url()).as("asks what for first").endsWith(document.toString());
    }

    @Test
    void anotherOfficeDoesNotEvenLearnThatItIsThere() {
        Page page = windowOf(staff(new OfficeCode("H26"), Role.REVIEWER));
        Response record = page.navigate(address("/warehouse/records/" + document));
        assertThat(record.status()).isEqualTo(404);
        page.navigate(address("/warehouse"));
        page.fill("#person", CITIZEN);
        page.click("main button.main");

        assertThat(page.locator(".empty")).containsText("Không tìm thấy");
    }

    private void decided(UUID paper, int number, String kind, @Nullable String field, @Nullable String before) {
        jdbc.sql("""
                insert into work.review_change (document, number, kind, field, before_value, after_value, made_by)
                values (:paper, :number, :kind, :field, :before, 'NGUYỄN VĂN BÌNH', 'lan.kt')
                """)
            .param("paper", paper)
            .param("number", number)
            .param("kind", kind)
            .param("field", field)
            .param("before", before)
            .update();
    }

    private void toRevocation(Page page) {
        page.navigate(address("/warehouse/records/" + document));
        open(page);
        page.click("text=Thu hồi giấy tờ, hủy thu hồi");
    }

    /** Status of a form that is sent without its page. */
    private int posted(Page page, String path, String name, String value) {
        String token = page.locator("meta[name=csrf]").getAttribute("content");
        return page.request()
            .post(address(path),
                    RequestOptions.create()
                        .setHeader("X-CSRF-TOKEN", token)
                        .setMaxRedirects(0)
                        .setForm(FormData.create().set(name, value)))
            .status();
    }

    private void toCitizen(Page page) {
        page.navigate(address("/warehouse/records/" + document));
        open(page);
        page.click("text=Tất cả giấy tờ của");
    }

    private static void open(Page page) {
        page.fill("#purpose", "kiểm tra hồ sơ thử");
        page.click("main button.main");
    }

    private static RecordField field(String key, String value) {
        return new RecordField(new FieldKey(key), value, new Confidence(0.99), 1, new Box(1, 2, 3, 4));
    }

}
