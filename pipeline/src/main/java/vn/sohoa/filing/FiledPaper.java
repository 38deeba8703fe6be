package vn.sohoa.filing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Sha256;

/**
 * A paper as it was filed, with what it takes to read its data anew.
 *
 * @param file the scan file it is in
 * @param pages numbers of its pages in the scan file
 * @param verdict accepted, needs_review or rejected
 * @param values by field key
 * @param words object with the words of the whole scan file
 * @param copy its archival copy
 * @param engine what read the words
 * @param byPerson whether a person checked or corrected it, or an office certified it
 */
public record FiledPaper(DocumentId id, ScanFile file, List<Integer> pages, DocumentType type, String verdict,
        SortedMap<String, String> values, Sha256 words, Sha256 copy, String engine, boolean byPerson) {

    public FiledPaper {
        values = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(Map.copyOf(values)));
    }

    /** Where it stands only: the values are personal data. */
    @Override
    public String toString() {
        return type + " on pages " + pages + " of file " + file.id();
    }
}
