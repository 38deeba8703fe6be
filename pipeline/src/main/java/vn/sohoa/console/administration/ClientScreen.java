package vn.sohoa.console.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;
import vn.sohoa.console.Cursor;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The systems that may ask the API. */
@Controller
@ConditionalOnWebApplication
class ClientScreen {

    private static final String LIST = "/administration/clients";

    private static final int PER_PAGE = 50;

    private static final int REQUESTS_PER_MINUTE = 600;

    private final Clients clients;

    private final OfficeRegistry offices;

    ClientScreen(Clients clients, OfficeRegistry offices) {
        this.clients = clients;
        this.offices = offices;
    }

    @GetMapping(LIST)
    String list(StaffMember by, @RequestParam(required = false) @Nullable String after, Model model) {
        Cursor cursor = Cursor.parse(after, 1);
        List<Client> found = clients.list(by.office(), (cursor != null) ? cursor.key().getFirst() : "", PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        model.addAttribute("clients", more ? found.subList(0, PER_PAGE) : found);
        model.addAttribute("next", more ? Cursor.of(found.get(PER_PAGE - 1).id()).toString() : null);
        model.addAttribute("first", cursor == null);
        model.addAttribute("scopes", Scope.values());
        return "administration/clients";
    }

    /** Admits a system; an id that another office uses is refused like a wrong one. */
    @PostMapping(LIST)
    String admit(StaffMember by, @RequestParam String id, @RequestParam String office, @RequestParam String procedures,
            @RequestParam String types, @RequestParam(defaultValue = "") List<Scope> scopes,
            RedirectAttributes redirect) {
        try {
            Client client = new Client(id.strip(), id.strip(), new OfficeCode(office.strip()), Set.copyOf(scopes),
                    words(procedures), words(types), REQUESTS_PER_MINUTE);
            if (offices.find(client.office()).isEmpty() || !by.reaches(client.office())
                    || clients.find(client.id()).filter(known -> !by.reaches(known.office())).isPresent()) {
                Notice.problem("administration.clients.wrong_office").on(redirect);
            }
            else if (scopes.isEmpty() || client.procedures().isEmpty() || client.recordTypes().isEmpty()) {
                Notice.problem("administration.clients.nothing").on(redirect);
            }
            else {
                redirect.addFlashAttribute("shownName", client.id());
                redirect.addFlashAttribute("shownPassword", clients.admit(client, by.asking("administration")));
            }
        }
        catch (IllegalArgumentException ex) {
            Notice.problem("administration.clients.wrong").on(redirect);
        }
        return "redirect:" + LIST;
    }

    @PostMapping(LIST + "/{id}/revoke")
    String revoke(StaffMember by, @PathVariable String id, RedirectAttributes redirect) {
        Client client = clients.find(id).orElseThrow(NotThereException::new);
        if (!by.reaches(client.office())) {
            throw new OutOfReachException();
        }
        clients.revoke(id, by.asking("administration"));
        Notice.success("administration.clients.revoked", id).on(redirect);
        return "redirect:" + LIST;
    }

    private static Set<String> words(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+", -1)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

}
