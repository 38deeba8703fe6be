package vn.sohoa.preservation;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.transform.TransformerException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Says in the document what it is: PDF/A-2b in sRGB (ISO 19005-2, 6.2.3 and 6.6). */
final class Metadata {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private Metadata() {
    }

    static void write(Description description, PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(description.title());
        document.getDocumentInformation().setProducer(Description.PRODUCER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Description.LANGUAGE);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(description));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(srgb(document));
    }

    private static byte[] xmp(Description description) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        xmp.createAndAddDublinCoreSchema().setTitle(description.title());
        xmp.createAndAddAdobePDFSchema().setProducer(Description.PRODUCER);
        PDFAIdentificationSchema identification = xmp.createAndAddPDFAIdentificationSchema();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            identification.setPart(2);
            identification.setConformance("B");
            new XmpSerializer().serialize(xmp, out, true);
        }
        catch (BadFieldValueException | TransformerException ex) {
            throw new IOException(ex);
        }
        return out.toByteArray();
    }

    private static PDOutputIntent srgb(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

}
