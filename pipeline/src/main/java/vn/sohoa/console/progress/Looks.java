package vn.sohoa.console.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.NotThereException;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.Office;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.progress.PlanPeriod;
import vn.sohoa.progress.ProgressQuestion;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.stereotype.Component;

/** Understands what an address asks for, as far as the person may ask. */
@Component
class Looks {

    private final OfficeRegistry offices;

    private final DocumentTemplates templates;

    private final Clock clock;

    Looks(OfficeRegistry offices, DocumentTemplates templates, Clock clock) {
        this.offices = offices;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * @throws OutOfReachException the office is none of the person's
     * @throws NotThereException no office has this code
     */
    Look of(StaffMember staff, Asked asked) {
        OfficeCode code = office(asked.office(), staff.office());
        if (code == null && staff.office() != null || code != null && !staff.reaches(code)) {
            throw new OutOfReachException();
        }
        Office office = (code != null) ? offices.find(code).orElseThrow(NotThereException::new) : null;
        ProgressQuestion question = new ProgressQuestion(code, period(asked.period()), type(asked.type()));
        return new Look(question, (office != null) ? office.name() : "", way(code, staff), types());
    }

    /** The whole country, for everybody. */
    Look ofEverybody(@Nullable String period) {
        return new Look(new ProgressQuestion(null, period(period), null), "", List.of(), types());
    }

    /** Known types by their titles, as lists of plans name them. */
    Map<String, DocumentType> typesByTitle() {
        Map<String, DocumentType> types = new TreeMap<>();
        templates.all().forEach(template -> types.put(template.title(), template.type()));
        return types;
    }

    public String title(@Nullable DocumentType type) {
        return (type == null) ? "" : templates.of(type).map(DocumentTemplate::title).orElse(type.key());
    }

    private static @Nullable OfficeCode office(@Nullable String asked, @Nullable OfficeCode own) {
        if (asked == null || asked.isBlank()) {
            return own;
        }
        try {
            return new OfficeCode(asked.strip());
        }
        catch (IllegalArgumentException ex) {
            throw new NotThereException();
        }
    }

    private PlanPeriod period(@Nullable String asked) {
        return Optional.ofNullable(asked)
            .flatMap(PlanPeriod::parse)
            .orElseGet(() -> PlanPeriod.yearOf(LocalDate.now(clock)));
    }

    private @Nullable DocumentType type(@Nullable String asked) {
        return templates.all()
            .stream()
            .map(DocumentTemplate::type)
            .filter(type -> type.key().equals(asked))
            .findFirst()
            .orElse(null);
    }

    private List<Look.Choice> types() {
        return templates.all()
            .stream()
            .map(template -> new Look.Choice(template.type().key(), template.title()))
            .sorted(java.util.Comparator.comparing(Look.Choice::name))
            .toList();
    }

    private List<Look.Choice> way(@Nullable OfficeCode code, StaffMember staff) {
        List<Look.Choice> way = new ArrayList<>();
        if (code == null) {
            return way;
        }
        for (int dot = code.value().indexOf('.'); dot > 0; dot = code.value().indexOf('.', dot + 1)) {
            OfficeCode above = new OfficeCode(code.value().substring(0, dot));
            if (staff.reaches(above)) {
                offices.find(above).ifPresent(office -> way.add(new Look.Choice(above.value(), office.name())));
            }
        }
        return List.copyOf(way);
    }

}
