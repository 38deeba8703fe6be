package vn.sohoa.preservation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;

import vn.sohoa.document.Sha256;
import vn.sohoa.recognition.PageText;

/** The PDF/A being written; what it holds lies in scratch files until it is saved. */
class ArchivalDocument implements AutoCloseable {

    private final PDDocument pdf;

    private final TextLayer textLayer;

    private final MessageDigest content = sha256();

    ArchivalDocument(Path workFolder) throws IOException {
        this.pdf = new PDDocument(Scratch.in(workFolder));
        // 1.7 is the version that PDF/A-2 builds on.
        this.pdf.getDocument().setVersion(1.7f);
        this.textLayer = new TextLayer(this.pdf);
    }

    PDDocument pdf() {
        return this.pdf;
    }

    void add(PageText text, PagePicture picture) throws IOException {
        UprightPage upright = new UprightPage(text.geometry());
        PDPage page = new PDPage(upright.mediaBox());
        this.pdf.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(this.pdf, page, AppendMode.OVERWRITE, true)) {
            stream.drawImage(picture.image(), upright.placing(picture));
            this.textLayer.write(text.lines(), upright, stream);
        }
        digest(picture.image().getStream());
        digest(new PDStream(page.getContentStreams().next().getCOSObject()));
    }

    void describe(Metadata metadata) throws IOException {
        metadata.write(this.pdf);
    }

    ArchivalCopy save(Path file) throws IOException {
        // Otherwise PDFBox would derive the file identifier from the clock.
        this.pdf.setDocumentId(ByteBuffer.wrap(this.content.digest()).getLong());
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
                digest)) {
            this.pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
        return new ArchivalCopy(file, new Sha256(HexFormat.of().formatHex(digest.digest())), Files.size(file),
                this.pdf.getNumberOfPages());
    }

    private void digest(PDStream stream) throws IOException {
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = stream.getCOSObject().createRawInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                this.content.update(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() throws IOException {
        this.pdf.close();
    }

}
