package vn.sohoa.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is known of a folder of scans: {@code truth.json}.
 *
 * @param quarantined files that must be refused
 * @param duplicates files with the bytes of another
 */
record Truth(List<TrueDocument> documents, @Nullable List<NamedFile> quarantined,
        @Nullable List<NamedFile> duplicates) {

    /** The files that must be refused, with the problem where the truth names it. */
    List<NamedFile> mustBeRefused() {
        return quarantined == null ? List.of() : quarantined;
    }

    /**
     * One document.
     *
     * @param file path inside the folder
     * @param firstPage its first page in the file, from 1; null where it begins the file
     * or the order of the documents says it
     * @param level how good the scan is: clean, office, poor
     * @param fields what stands on it
     * @param handwritten fields that are written with a pen, all of them or a part
     * @param text what stands on each page; empty where nobody typed it
     * @param expect accept or review
     */
    record TrueDocument(String file, String type, String level, int pages,
            @JsonProperty("first_page") @Nullable Integer firstPage, Map<String, String> fields,
            Set<String> handwritten, List<String> text, String expect) {

        TrueDocument {
            level = level == null ? "all" : level;
            fields = fields == null ? Map.of() : fields;
            handwritten = handwritten == null ? Set.of() : handwritten;
            text = text == null ? List.of() : text;
            expect = expect == null ? "accept" : expect;
        }

        /** Where it stands only: the values are personal data. */
        @Override
        public String toString() {
            return firstPage == null ? file : file + "#" + firstPage;
        }
    }

    /**
     * A file.
     *
     * @param problem why it must be refused; null where that is not known
     */
    record NamedFile(String file, @Nullable String problem) {
    }
}
