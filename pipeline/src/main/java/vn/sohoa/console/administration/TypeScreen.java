package vn.sohoa.console.administration;

import vn.sohoa.console.NotThereException;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The document types in force and how their fields are found. */
@Controller
@ConditionalOnWebApplication
class TypeScreen {

    private final DocumentTemplates templates;

    TypeScreen(DocumentTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/administration/types")
    String list(Model model) {
        model.addAttribute("templates", templates.all());
        return "administration/types";
    }

    @GetMapping("/administration/types/{key}")
    String show(@PathVariable String key, Model model) {
        model.addAttribute("template",
                templates.all()
                    .stream()
                    .filter(template -> template.type().key().equals(key))
                    .findFirst()
                    .orElseThrow(NotThereException::new));
        return "administration/type";
    }

}
