package vn.sohoa.preservation;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.transform.TransformerException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Declares a document as PDF/A-2b (ISO 19005-2): metadata and the meaning of its colours.
 */
final class PdfA {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private PdfA() {
    }

    static void declare(PDDocument document) throws IOException {
        document.setVersion(1.7f);
        PDOutputIntent colours = new PDOutputIntent(document,
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(identification());
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static byte[] identification() throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        PDFAIdentificationSchema identification = xmp.createAndAddPDFAIdentificationSchema();
        try {
            identification.setPart(2);
            identification.setConformance("B");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        }
        catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException("XMP metadata cannot be written", impossible);
        }
    }

}
