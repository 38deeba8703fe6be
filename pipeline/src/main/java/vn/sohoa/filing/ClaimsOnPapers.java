package vn.sohoa.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.population.ClaimedIdentity;

import org.springframework.stereotype.Component;

/**
 * What papers say of their holders. Fields about one person begin with the same word:
 * {@code wife_citizen_id}, {@code wife_name}, {@code wife_birth_date}.
 */
@Component
class ClaimsOnPapers {

    private static final String ID = "_citizen_id";

    private final Holders holders;

    ClaimsOnPapers(Holders holders) {
        this.holders = holders;
    }

    /**
     * The claims by the word that the holder's fields begin with, such as {@code wife}.
     * @param value of a field; null where the paper has none
     */
    Map<String, ClaimedIdentity> of(DocumentType type, Function<FieldKey, @Nullable String> value) {
        Map<String, ClaimedIdentity> claims = new LinkedHashMap<>();
        for (FieldKey field : holders.citizenIdFields(type)) {
            String id = value.apply(field);
            if (id != null && CitizenId.isWellFormed(id) && field.key().endsWith(ID)) {
                String who = field.key().substring(0, field.key().length() - ID.length());
                claims.put(who, new ClaimedIdentity(new CitizenId(id), value.apply(new FieldKey(who + "_name")),
                        first(value, who + "_birth_date", who + "_birth_year")));
            }
        }
        return claims;
    }

    private static @Nullable String first(Function<FieldKey, @Nullable String> value, String... fields) {
        return Stream.of(fields)
            .map(FieldKey::new)
            .flatMap(field -> Stream.ofNullable(value.apply(field)))
            .findFirst()
            .orElse(null);
    }

}
