package vn.sohoa.review;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentState;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Sha256;
import vn.sohoa.template.DocumentTemplates;

/**
 * A paper as the machine left it.
 *
 * @param file the scan file it is in
 * @param pages numbers of its pages in the scan file
 * @param guesses likeliest types, best first
 * @param words object with the words of the scan file; null where they were not kept
 * @param copy its archival copy
 * @param engine what read the words
 */
public record PaperInReview(DocumentId id, ScanFile file, List<Integer> pages, DocumentType type,
        List<DocumentType> guesses, String templateVersion, DocumentState state, SortedMap<FieldKey, ReviewValue> read,
        List<Remark> remarks, @Nullable Sha256 words, Sha256 copy, String engine) {

    public PaperInReview {
        pages = List.copyOf(pages);
        guesses = List.copyOf(guesses);
        read = Collections.unmodifiableSortedMap(new TreeMap<>(read));
        remarks = List.copyOf(remarks);
    }

    /** The first citizen whose number was read where its type names a holder. */
    Optional<CitizenId> holder(DocumentTemplates templates) {
        return templates.holders(type)
            .stream()
            .map(field -> read.get(field))
            .filter(value -> value != null && CitizenId.isWellFormed(value.value()))
            .map(value -> new CitizenId(value.value()))
            .findFirst();
    }

    /** Where it stands only: the values are personal data. */
    @Override
    public String toString() {
        return type + " on pages " + pages + " of file " + file.id();
    }
}
