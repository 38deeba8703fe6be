package vn.sohoa.filing;

import java.util.List;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ScanFile;
import vn.sohoa.preservation.ArchivalCopy;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;

/** A checked paper and its archival copy: all there is to file. */
public record DigitizedPaper(ValidatedPaper paper, ArchivalCopy copy) {

    DocumentId idIn(ScanFile file) {
        return DocumentId.of(file.id(), pages().firstPage());
    }

    DocumentType type() {
        return paper.classified().type();
    }

    Verdict verdict() {
        return paper.verdict();
    }

    Paper pages() {
        return paper.classified().paper();
    }

    List<Integer> pageNumbers() {
        return pages().pages().stream().map(PageText::number).toList();
    }
}
