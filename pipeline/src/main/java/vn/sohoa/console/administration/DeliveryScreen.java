package vn.sohoa.console.administration;

import java.util.List;
import java.util.UUID;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.exchange.DeadLetter;
import vn.sohoa.exchange.Webhooks;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that could not be delivered to systems. */
@Controller
@ConditionalOnWebApplication
class DeliveryScreen {

    private static final String LIST = "/administration/deliveries";

    private static final int MOST = 200;

    private final Webhooks webhooks;

    private final Clients clients;

    DeliveryScreen(Webhooks webhooks, Clients clients) {
        this.webhooks = webhooks;
        this.clients = clients;
    }

    @GetMapping(LIST)
    String list(StaffMember by, Model model) {
        model.addAttribute("letters", reached(by));
        return "administration/deliveries";
    }

    @PostMapping(LIST + "/{id}")
    String sendAgain(StaffMember by, @PathVariable UUID id, RedirectAttributes redirect) {
        if (reached(by).stream().noneMatch(letter -> letter.delivery().id().equals(id))) {
            throw new NotThereException();
        }
        webhooks.sendAgain(id, by.asking("administration"));
        Notice.success("administration.deliveries.again").on(redirect);
        return "redirect:" + LIST;
    }

    private List<DeadLetter> reached(StaffMember by) {
        return webhooks.deadLetters(MOST)
            .stream()
            .filter(letter -> by.office() == null
                    || clients.find(letter.client()).map(Client::office).filter(by::reaches).isPresent())
            .toList();
    }

}
