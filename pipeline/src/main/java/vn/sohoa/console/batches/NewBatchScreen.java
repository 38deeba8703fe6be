package vn.sohoa.console.batches;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.office.Office;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.scheduling.BatchPlan;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;
import vn.sohoa.scheduling.Priority;
import vn.sohoa.scheduling.ScanBatches;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Plans a batch. */
@Controller
@ConditionalOnWebApplication
class NewBatchScreen {

    private static final int MOST_OFFICES = 300;

    private final ScanBatches batches;

    private final OfficeRegistry offices;

    private final DocumentTemplates templates;

    NewBatchScreen(ScanBatches batches, OfficeRegistry offices, DocumentTemplates templates) {
        this.batches = batches;
        this.offices = offices;
        this.templates = templates;
    }

    @GetMapping("/batches/new")
    String show(StaffMember staff, Model model) {
        String office = (staff.office() != null) ? staff.office().value() : "";
        return form(staff, new Form(UUID.randomUUID(), "", office, "", "", "normal", null, null, null, null), null,
                model);
    }

    @PostMapping("/batches")
    String plan(StaffMember staff, @ModelAttribute Form form, Model model) {
        BatchPlan plan;
        try {
            plan = form.plan();
        }
        catch (FieldException ex) {
            return form(staff, form, ex.key, model);
        }
        if (!staff.reaches(plan.office())) {
            throw new OutOfReachException();
        }
        if (offices.find(plan.office()).isEmpty()) {
            return form(staff, form, "batches.new.unknown_office", model);
        }
        try {
            UUID id = (form.id() != null) ? form.id() : UUID.randomUUID();
            return "redirect:/batches/" + batches.plan(id, plan, staff.name()).id();
        }
        catch (ScanBatches.NameTakenException ex) {
            return form(staff, form, "batches.new.name_taken", model);
        }
    }

    private String form(StaffMember staff, Form form, @Nullable String problem, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("offices",
                offices.all().stream().filter(office -> isOpen(office, staff)).limit(MOST_OFFICES).toList());
        model.addAttribute("types", templates.all());
        model.addAttribute("priorities", List.of(Priority.values()));
        return "batches/new";
    }

    private static boolean isOpen(Office office, StaffMember staff) {
        return office.validTo() == null && staff.reaches(office.code());
    }

    /** What was typed; what a request leaves out is null. */
    record Form(@Nullable UUID id, @Nullable String name, @Nullable String office, @Nullable String procedure,
            @Nullable String type, @Nullable String priority, @Nullable String deadline, @Nullable String files,
            @Nullable String dossiers, @Nullable String sheets) {

        private static final int LONGEST_NAME = 100;

        BatchPlan plan() {
            String title = (name != null) ? name.strip() : "";
            if (title.isEmpty() || title.length() > LONGEST_NAME || title.lines().count() != 1) {
                throw new FieldException("batches.new.wrong_name");
            }
            OfficeCode code = parse(office, OfficeCode::new, "batches.new.unknown_office");
            if (code == null) {
                throw new FieldException("batches.new.unknown_office");
            }
            return new BatchPlan(title, code, parse(procedure, ProcedureCode::new, "batches.new.wrong_procedure"),
                    parse(type, DocumentType::new, "batches.new.wrong_type"), urgency(priority), day(deadline),
                    counts(files, dossiers, sheets));
        }

        static Priority urgency(@Nullable String typed) {
            Priority urgency = parse(typed, word -> Priority.valueOf(word.toUpperCase(java.util.Locale.ROOT)),
                    "batches.new.wrong_priority");
            return (urgency != null) ? urgency : Priority.NORMAL;
        }

        static @Nullable LocalDate day(@Nullable String typed) {
            return parse(typed, LocalDate::parse, "batches.new.wrong_deadline");
        }

        static DeclaredCounts counts(@Nullable String files, @Nullable String dossiers, @Nullable String sheets) {
            return new DeclaredCounts(count(files), count(dossiers), count(sheets));
        }

        private static @Nullable Integer count(@Nullable String typed) {
            return parse(typed, Form::atLeastNone, "batches.new.wrong_count");
        }

        private static Integer atLeastNone(String word) {
            int count = Integer.parseInt(word);
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
            return count;
        }

        private static <T> @Nullable T parse(@Nullable String typed, Function<String, T> parse, String problem) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            try {
                return parse.apply(typed.strip());
            }
            catch (RuntimeException ex) {
                throw new FieldException(problem);
            }
        }

    }

    /** Something typed means nothing. */
    static final class FieldException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final String key;

        FieldException(String key) {
            super(key);
            this.key = key;
        }

    }

}
