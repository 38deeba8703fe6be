package vn.sohoa.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

import org.springframework.stereotype.Component;

/** Makes PDF files, A4, of sheets. */
@Component
public class PrintedSheets {

    private static final float LEFT = 57;

    private static final float CODE = 113;

    /** PDF of a delivery note. */
    public byte[] print(DeliveryNote note) {
        return drawn((document, font) -> {
            try (Drawing page = new Drawing(document, font)) {
                page.code(note.code(), LEFT, 700, CODE);
                page.text(note.title(), LEFT + CODE + 20, 770, 18);
                page.text(note.code(), LEFT + CODE + 20, 745, 11);
                float y = 670;
                for (DeliveryNote.Line line : note.lines()) {
                    page.text(line.label(), LEFT, y, 12);
                    if (line.value().isEmpty()) {
                        page.line(LEFT + 200, y - 2, Drawing.RIGHT);
                    }
                    else {
                        y = page.wrapped(line.value(), LEFT + 200, y, 12);
                    }
                    y -= 26;
                }
                float column = (Drawing.RIGHT - LEFT) / Math.max(1, note.signatures().size());
                for (int i = 0; i < note.signatures().size(); i++) {
                    page.text(note.signatures().get(i), LEFT + i * column, Math.min(y - 30, 200), 12);
                }
            }
        });
    }

    /** PDF of separator sheets, one a page. */
    public byte[] print(SeparatorSheets sheets) {
        return drawn((document, font) -> {
            for (int i = 0; i < sheets.count(); i++) {
                try (Drawing page = new Drawing(document, font)) {
                    page.centred(sheets.title(), 700, 26);
                    page.code(sheets.code(), (Drawing.WIDTH - 200) / 2, 430, 200);
                    float y = 390;
                    for (String line : sheets.lines()) {
                        page.centred(line, y, 13);
                        y -= 22;
                    }
                }
            }
        });
    }

    private static byte[] drawn(Drawer drawer) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            drawer.draw(document, Drawing.font(document));
            document.save(out);
            return out.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private interface Drawer {

        void draw(PDDocument document, PDFont font) throws IOException;

    }

}
