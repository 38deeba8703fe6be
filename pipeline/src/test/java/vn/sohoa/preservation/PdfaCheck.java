package vn.sohoa.preservation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say about a file that wants to be PDF/A-2b. */
final class PdfaCheck {

    private PdfaCheck() {
    }

    /** The rules that the file breaks; none if it is conformant. */
    static List<String> complaints(Path pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser)
                .getTestAssertions()
                .stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
                .toList();
        }
        catch (VeraPDFException ex) {
            throw new IOException(ex);
        }
    }

}
