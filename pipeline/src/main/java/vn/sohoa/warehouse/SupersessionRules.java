package vn.sohoa.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * Which papers take the place of which older ones of the same citizen; data of the
 * document types.
 */
public record SupersessionRules(Map<DocumentType, Rule> rules) {

    private static final Rule NONE = new Rule(Set.of(), List.of());

    public SupersessionRules {
        rules = Map.copyOf(rules);
    }

    Rule of(DocumentType type) {
        return rules.getOrDefault(type, NONE);
    }

    /**
     * Whether a newer paper takes the place of an older. Those of one type must be about
     * the same matter; where the type names one and it was not read, nothing is guessed.
     */
    boolean supersedes(DocumentType newer, @Nullable String newerMatter, DocumentType older,
            @Nullable String olderMatter) {
        Rule rule = of(newer);
        if (!rule.supersedes().contains(older)) {
            return false;
        }
        return !newer.equals(older) || rule.matter().isEmpty()
                || newerMatter != null && newerMatter.equals(olderMatter);
    }

    /**
     * What papers of a type do to older ones.
     *
     * @param supersedes types whose older papers they take the place of; may name the
     * type itself
     * @param matter fields that must agree in papers of the type, such as the tax code of
     * a business; empty where a citizen has one valid paper of the type at most
     */
    public record Rule(Set<DocumentType> supersedes, List<FieldKey> matter) {

        public Rule {
            supersedes = Set.copyOf(supersedes);
            matter = List.copyOf(matter);
        }
    }
}
