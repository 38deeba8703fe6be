package vn.sohoa.console.batches;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Formats;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.printing.DeliveryNote;
import vn.sohoa.printing.PrintedSheets;
import vn.sohoa.printing.SeparatorSheets;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Delivery notes and separator sheets to print. */
@Controller
@ConditionalOnWebApplication
class BatchPrintScreen {

    private static final int MOST_SHEETS = 100;

    /** What segmentation knows separator sheets by. */
    private static final String SEPARATOR = "SOHOA-SEPARATOR";

    private final OpenBatches batches;

    private final OfficeRegistry offices;

    private final PrintedSheets sheets;

    private final StaffAccounts accounts;

    private final Formats formats;

    private final MessageSource messages;

    BatchPrintScreen(OpenBatches batches, OfficeRegistry offices, PrintedSheets sheets, StaffAccounts accounts,
            Formats formats, MessageSource messages) {
        this.batches = batches;
        this.offices = offices;
        this.sheets = sheets;
        this.accounts = accounts;
        this.formats = formats;
        this.messages = messages;
    }

    @GetMapping("/batches/{id}/note.pdf")
    ResponseEntity<byte[]> note(StaffMember staff, @PathVariable UUID id, Locale language) {
        ScanBatch batch = batches.get(id, staff);
        String office = offices.find(batch.plan().office()).map(found -> found.name() + " ").orElse("");
        List<DeliveryNote.Line> lines = new ArrayList<>();
        add(lines, "batches.name", batch.plan().name(), language);
        add(lines, "batches.office", office + "(" + batch.plan().office() + ")", language);
        add(lines, "batches.procedure", batch.plan().procedure(), language);
        add(lines, "batches.deadline", (batch.plan().deadline() != null) ? formats.date(batch.plan().deadline()) : null,
                language);
        add(lines, "batches.declared.files", batch.plan().declared().files(), language);
        add(lines, "batches.declared.dossiers", batch.plan().declared().dossiers(), language);
        add(lines, "batches.declared.sheets", batch.plan().declared().sheets(), language);
        add(lines, "batches.created_by", planner(batch), language);
        add(lines, "batches.note.day", formats.time(batch.createdAt()), language);
        add(lines, "batches.note.remarks", null, language);
        return pdf(sheets.print(new DeliveryNote(text("batches.note.title", language), "SOHOA-BATCH " + batch.id(),
                lines, List.of(text("batches.note.giver", language), text("batches.note.taker", language)))), "note");
    }

    @GetMapping("/batches/{id}/separators.pdf")
    ResponseEntity<byte[]> separators(StaffMember staff, @PathVariable UUID id,
            @RequestParam(defaultValue = "10") int count, Locale language) {
        ScanBatch batch = batches.get(id, staff);
        return pdf(sheets.print(new SeparatorSheets(text("batches.separator.title", language), SEPARATOR,
                List.of(text("batches.separator.hint", language), batch.plan().name()),
                Math.clamp(count, 1, MOST_SHEETS))), "separators");
    }

    /**
     * The full name of who planned it; what is no person, such as the inbox, has only one
     * name.
     */
    private String planner(ScanBatch batch) {
        return accounts.find(batch.createdBy()).map(StaffMember::fullName).orElse(batch.createdBy());
    }

    private void add(List<DeliveryNote.Line> lines, String label, @Nullable Object value, Locale language) {
        lines.add(new DeliveryNote.Line(text(label, language), (value != null) ? value.toString() : ""));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
            .body(content);
    }

}
