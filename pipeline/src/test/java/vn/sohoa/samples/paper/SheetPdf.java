package vn.sohoa.samples.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes sheets as PDF pages with real text. */
public final class SheetPdf {

    private static final float HEIGHT = (float) Sheet.HEIGHT;

    private final PDDocument document;

    private final Map<String, PDFont> fonts = new LinkedHashMap<>();

    private SheetPdf(PDDocument document) {
        this.document = document;
    }

    public static void write(List<Sheet> sheets, PDDocument document) throws IOException {
        SheetPdf pdf = new SheetPdf(document);
        for (Sheet sheet : sheets) {
            pdf.page(sheet);
        }
    }

    private void page(Sheet sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) Sheet.WIDTH, HEIGHT));
        this.document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(this.document, page)) {
            area(content, new Mark.Area(0, 0, Sheet.WIDTH, Sheet.HEIGHT, sheet.tint()));
            for (Mark mark : sheet.marks()) {
                draw(mark, content);
            }
        }
    }

    private void draw(Mark mark, PDPageContentStream content) throws IOException {
        switch (mark) {
            case Mark.Word word -> word(content, word);
            case Mark.Rule rule -> rule(content, rule);
            case Mark.Area area -> area(content, area);
            case Mark.Picture picture ->
                content.drawImage(LosslessFactory.createFromImage(this.document, picture.image()), (float) picture.x(),
                        HEIGHT - (float) (picture.y() + picture.height()), (float) picture.width(),
                        (float) picture.height());
            case Mark.Blot _, Mark.Seal _, Mark.Signature _, Mark.Stamp _ -> {
                Rectangle2D bounds = SheetPainter.bounds(mark);
                content.drawImage(LosslessFactory.createFromImage(this.document, SheetPainter.cutOut(mark, bounds, 2)),
                        (float) bounds.getX(), HEIGHT - (float) bounds.getMaxY(), (float) bounds.getWidth(),
                        (float) bounds.getHeight());
            }
        }
    }

    private void word(PDPageContentStream content, Mark.Word word) throws IOException {
        content.beginText();
        content.setNonStrokingColor(word.colour());
        content.setFont(font(word.typeface().embeddable().file(word.face())), (float) word.size());
        content.newLineAtOffset((float) word.x(), HEIGHT - (float) word.baseline());
        content.showText(word.text());
        content.endText();
    }

    private PDFont font(String file) throws IOException {
        PDFont font = this.fonts.get(file);
        if (font == null) {
            font = PDType0Font.load(this.document, new File(file));
            this.fonts.put(file, font);
        }
        return font;
    }

    private static void rule(PDPageContentStream content, Mark.Rule rule) throws IOException {
        content.setStrokingColor(Color.BLACK);
        content.setLineWidth((float) rule.thickness());
        content.setLineDashPattern(rule.dotted() ? new float[] { 0.9F, 2.1F } : new float[0], 0);
        content.moveTo((float) rule.x(), HEIGHT - (float) rule.y());
        content.lineTo((float) rule.toX(), HEIGHT - (float) rule.toY());
        content.stroke();
    }

    private static void area(PDPageContentStream content, Mark.Area area) throws IOException {
        content.setNonStrokingColor(area.colour());
        content.addRect((float) area.x(), HEIGHT - (float) (area.y() + area.height()), (float) area.width(),
                (float) area.height());
        content.fill();
    }

}
