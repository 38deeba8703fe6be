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

/**
 * What every archival copy says of itself: PDF/A-2b in sRGB (ISO 19005-2, 6.2.3 and 6.6).
 * Without dates, so that the same paper gives the same bytes; without personal data,
 * which belongs in the warehouse. Made once, because it costs as much as a page.
 */
class Metadata {

    private static final String TITLE = "Bản số hóa";

    private static final String PRODUCER = "Sohoa";

    private static final String LANGUAGE = "vi";

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final byte[] xmp = xmp();

    private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    void write(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(TITLE);
        document.getDocumentInformation().setProducer(PRODUCER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(this.xmp);
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(srgb(document));
    }

    private static byte[] xmp() {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        xmp.createAndAddDublinCoreSchema().setTitle(TITLE);
        xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
        PDFAIdentificationSchema identification = xmp.createAndAddPDFAIdentificationSchema();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            identification.setPart(2);
            identification.setConformance("B");
            new XmpSerializer().serialize(xmp, out, true);
        }
        catch (BadFieldValueException | TransformerException ex) {
            throw new IllegalStateException(ex);
        }
        return out.toByteArray();
    }

    private PDOutputIntent srgb(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(this.profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

}
