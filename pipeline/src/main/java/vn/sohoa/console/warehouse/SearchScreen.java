package vn.sohoa.console.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.search.Hit;
import vn.sohoa.search.SearchQuery;
import vn.sohoa.search.StaffSearch;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds papers; what is found is masked. What was searched for stands in no address. */
@Controller
@ConditionalOnWebApplication
class SearchScreen {

    private static final int MOST = 50;

    private final StaffSearch search;

    private final DocumentTemplates templates;

    SearchScreen(StaffSearch search, DocumentTemplates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/warehouse")
    String show(Model model) {
        model.addAttribute("types", templates.all());
        return "warehouse/search";
    }

    @PostMapping("/warehouse")
    String search(StaffMember staff, @RequestParam String person, @RequestParam String name,
            @RequestParam String number, @RequestParam String words, @RequestParam String type,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        model.addAttribute("typed", new Typed(person, name, number, words, type, from, until));
        boolean nothing = from == null && until == null
                && Stream.of(person, name, number, words, type).allMatch(String::isBlank);
        if (nothing) {
            model.addAttribute("problem", "warehouse.nothing_typed");
            return show(model);
        }
        DocumentType wanted = templates.all()
            .stream()
            .map(template -> template.type())
            .filter(known -> known.key().equals(type))
            .findFirst()
            .orElse(null);
        List<Hit> hits = search.find(
                new SearchQuery(staff.office(), person, name, number, wanted, null, from, until, words, MOST),
                staff.asking("search"));
        model.addAttribute("hits", hits);
        model.addAttribute("full", hits.size() == MOST);
        return show(model);
    }

    /** What was typed, to be shown again. */
    record Typed(String person, String name, String number, String words, String type, @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Leaves it out: it is personal data. */
        @Override
        public String toString() {
            return "what was typed";
        }
    }

}
