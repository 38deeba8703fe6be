package vn.sohoa.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * All that Sohoa knows about one document type.
 *
 * @param title what people call the paper
 * @param titles the titles that papers of this type bear, with variants
 * @param phrases phrases that speak for the type, wherever they stand
 * @param against phrases that speak against it
 * @param holders fields with the IDs of the citizens it is filed under; empty for types
 * that are about no one person
 * @param parts headings over parts of the form, by group: each stands with nothing beside
 * it in its row or in its column
 * @param stops printed texts that end a value and are no label of a field
 * @param penWritten whether numbers, days or values are often filled in with a pen: scans
 * of it are never accepted without a person
 * @param supersedes types whose older papers of the same citizen a paper of this type
 * takes the place of; may name the type itself
 * @param matter fields that must agree for that, such as the tax code of a business
 * @param aliases fields with other numbers of the holder, and what kind of number each is
 */
public record DocumentTemplate(DocumentType type, int version, String title, List<String> titles, List<String> phrases,
        List<String> against, List<FieldKey> holders, List<FieldTemplate> fields, Map<String, List<String>> parts,
        List<String> stops, boolean penWritten, Set<DocumentType> supersedes, List<FieldKey> matter,
        Map<FieldKey, String> aliases) {

    /** Such as {@code birth_certificate/3}; stored with every value. */
    public String versionName() {
        return type + "/" + version;
    }

    public Optional<FieldTemplate> field(FieldKey key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
