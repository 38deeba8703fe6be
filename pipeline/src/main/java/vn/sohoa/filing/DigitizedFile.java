package vn.sohoa.filing;

import java.util.List;

import vn.sohoa.document.ScanFile;
import vn.sohoa.recognition.PageText;

/**
 * A scan file that was read to its end.
 *
 * @param pages all of them, in order
 * @param separatorPages numbers of the pages that belong to no paper
 * @param papers in the order of the file; every other page is in exactly one
 * @param engine name and version of what read it, such as {@code tesseract 5.5.2 vie}
 */
public record DigitizedFile(ScanFile file, List<PageText> pages, List<Integer> separatorPages,
        List<DigitizedPaper> papers, String engine) implements DigitizationOutcome {

    DigitizedFile with(List<DigitizedPaper> others) {
        return new DigitizedFile(file, pages, separatorPages, others, engine);
    }
}
