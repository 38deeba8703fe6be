package vn.sohoa.samples.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.paper.Sheet;
import vn.sohoa.samples.paper.SheetPainter;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Recipe.Trace;

/** One file of scanned sheets. */
public final class ScanFile {

    private ScanFile() {
    }

    public static void write(Path file, List<Sheet> sheets, Recipe recipe, Dice dice) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        int dpi = recipe.statedDpi();
        switch (recipe.format()) {
            case PDF_DIGITAL -> PdfFiles.digital(file, sheets);
            case PDF -> PdfFiles.images(file, pages(sheets, recipe, dice), recipe, 0, hidden(sheets, recipe));
            case PDF_TURNED -> PdfFiles.images(file, pages(sheets, recipe.turned(270), dice), recipe, 90, List.of());
            case JPEG ->
                Files.write(file, ImageFiles.jpeg(pages(sheets, recipe, dice).getFirst(), dpi, recipe.quality()));
            case PNG -> ImageFiles.png(file, pages(sheets, recipe, dice).getFirst(), dpi);
            case TIFF_G4 -> ImageFiles.tiff(file, pages(sheets, recipe, dice), dpi, "CCITT T.6");
            case TIFF_LZW -> ImageFiles.tiff(file, pages(sheets, recipe, dice), dpi, "LZW");
        }
    }

    private static List<String> hidden(List<Sheet> sheets, Recipe recipe) {
        return recipe.has(Trace.GARBAGE_TEXT) ? sheets.stream().map(Sheet::text).map(GarbageText::of).toList()
                : List.of();
    }

    private static List<BufferedImage> pages(List<Sheet> sheets, Recipe recipe, Dice dice) {
        List<BufferedImage> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            BufferedImage page = SheetPainter.paint(sheets.get(i), recipe.dpi());
            boolean through = recipe.has(Trace.BLEED_THROUGH);
            Sheet back = sheets.get((i % 2 == 0) ? Math.min(i + 1, sheets.size() - 1) : i - 1);
            pages.add(new Scanner(recipe, dice).scan(page, through ? SheetPainter.paint(back, recipe.dpi()) : null));
        }
        return pages;
    }

}
