package vn.sohoa.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.exchange.DeliveryState;
import vn.sohoa.exchange.Webhooks;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to records, and what webhooks could not deliver. */
@RestController
@RequestMapping("/api/v1")
@ConditionalOnWebApplication
class ChangeApi {

    private static final String DELIVERIES = "deliveries";

    private final ReadChanges changes;

    private final Webhooks webhooks;

    ChangeApi(ReadChanges changes, Webhooks webhooks) {
        this.changes = changes;
        this.webhooks = webhooks;
    }

    @GetMapping("/changes")
    ChangesAnswer changes(Client client, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return changes.read(client, cursor, Cursor.limit(limit));
    }

    @GetMapping("/webhook-deliveries")
    Page<DeliveryState> deliveries(Client client, @RequestParam(defaultValue = "dead") String state,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        if (!Set.of("waiting", "delivered", "dead").contains(state)) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
        int most = Cursor.limit(limit);
        List<DeliveryState> found = webhooks.deliveries(client, state, id(Cursor.place(DELIVERIES, cursor)), most);
        return new Page<>(found, (found.size() < most) ? null : Cursor.of(DELIVERIES, found.getLast().id().toString()));
    }

    private static @Nullable UUID id(@Nullable String place) {
        try {
            return (place != null) ? UUID.fromString(place) : null;
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_CURSOR);
        }
    }

}
