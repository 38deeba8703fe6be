package vn.sohoa.console.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
        first.click("text=Đề nghị >> nth=-1");
        assertThat(first.locator("#live .notice")).containsText("cần người thứ hai");
        assertThat(first.locator("button[value=accept]")).hasCount(0);

        Page second = windowOf(Role.ARCHIVIST);
        toCitizen(second);
        second.click("button[value=accept]");
        assertThat(second.locator("#live .notice")).containsText("nay được gắn");
        assertThat(second.locator("table >> nth=-1")).containsText(staff(Role.REVIEWER).name());
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
