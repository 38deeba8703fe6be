package vn.sohoa.console.administration;

import java.util.UUID;

import vn.sohoa.console.NotThereException;
import vn.sohoa.document.DocumentId;
import vn.sohoa.review.TemplateTrials;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document types in force and how their fields are found, to be tried on papers. */
@Controller
@ConditionalOnWebApplication
class TypeScreen {

    private static final int PAPERS = 30;

    private static final int LEAST_WORDS = 5;

    private static final int LONGEST = 500;

    private final DocumentTemplates templates;

    private final TemplateTrials trials;

    TypeScreen(DocumentTemplates templates, TemplateTrials trials) {
        this.templates = templates;
        this.trials = trials;
    }

    @GetMapping("/administration/types")
    String list(Model model) {
        model.addAttribute("templates", templates.all());
        return "administration/types";
    }

    @GetMapping("/administration/types/{key}")
    String show(StaffMember by, @PathVariable String key, Model model) {
        DocumentTemplate template = template(key);
        model.addAttribute("template", template);
        model.addAttribute("papers", trials.papers(template.type(), by.office(), PAPERS));
        return "administration/type";
    }

    /**
     * Shows what the template finds on a paper; answers at once, so that no value is
     * kept.
     */
    @PostMapping("/administration/types/{key}/try")
    String read(StaffMember by, @PathVariable String key, @RequestParam UUID paper, @RequestParam String purpose,
            Model model) {
        String words = purpose.strip();
        model.addAttribute("tried", paper);
        model.addAttribute("purpose", words);
        if (words.length() < LEAST_WORDS || words.length() > LONGEST) {
            model.addAttribute("problem", "administration.type.try.wrong");
        }
        else {
            model.addAttribute("read",
                    trials.read(new DocumentId(paper), template(key).type(), by.office(), by.asking(words))
                        .orElseThrow(NotThereException::new));
        }
        return show(by, key, model);
    }

    private DocumentTemplate template(String key) {
        return templates.all()
            .stream()
            .filter(template -> template.type().key().equals(key))
            .findFirst()
            .orElseThrow(NotThereException::new);
    }

}
