package vn.sohoa.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.forms.Form;
import vn.sohoa.samples.paper.Codes;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.paper.Look;
import vn.sohoa.samples.paper.Mark;
import vn.sohoa.samples.paper.Paper;
import vn.sohoa.samples.paper.Sheet;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Format;
import vn.sohoa.samples.scan.Recipe;
import vn.sohoa.samples.scan.Recipe.Trace;
import vn.sohoa.samples.scan.ScanFile;

/** One file to be made: which forms are in it, what separates them, how it is scanned. */
record Sample(String file, List<Form> forms, Separator separator, Recipe recipe, Flaw flaw, String shows) {

    /** Makes the file and tells what is true about it. */
    List<Truth.Document> make(Path folder, long seed) {
        Dice dice = Dice.of(seed, this.file);
        List<Sheet> sheets = new ArrayList<>();
        List<Truth.Document> documents = new ArrayList<>();
        for (Form form : this.forms) {
            if (!documents.isEmpty()) {
                sheets.addAll(this.separator.sheets());
            }
            Paper paper = form.fill(look(form, dice), this.flaw, dice);
            List<Sheet> pages = handled(paper, dice);
            documents.add(new Truth.Document(this.file, sheets.size() + 1, pages.size(), paper.type(), paper.form(),
                    form.known() ? "known" : "new", this.recipe.level().key(), paper.fields(), paper.handwritten(),
                    pages.stream().map(Sheet::text).toList(), paper.review() ? "review" : "accept"));
            sheets.addAll(pages);
        }
        try {
            ScanFile.write(folder.resolve(this.file), sheets, this.recipe, dice);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return documents;
    }

    private Look look(Form form, Dice dice) {
        Look look = form.look(dice);
        if (this.recipe.has(Trace.SEAL_OVER_NAME)) {
            look = look.signed(Look.Signing.SEAL_OVER_NAME);
        }
        if (this.recipe.has(Trace.STROKES_ACROSS_NAME)) {
            look = look.signed(Look.Signing.STROKES_ACROSS_NAME);
        }
        if (this.recipe.format() == Format.PDF_DIGITAL) {
            return look.digital();
        }
        return this.recipe.has(Trace.PEN_FILLED) ? look.handwritten() : look;
    }

    /** What the office adds to the paper before it is scanned. */
    private List<Sheet> handled(Paper paper, Dice dice) {
        List<Sheet> sheets = new ArrayList<>(paper.sheets());
        if (this.recipe.has(Trace.PROCEDURE_QR)) {
            String owner = paper.fields().getOrDefault("holder_citizen_id", "");
            sheets.getFirst().add(new Mark.Picture(14, 10, 74, 74, Codes.qr(procedure(paper, owner, dice))));
        }
        if (this.recipe.has(Trace.STAMP)) {
            sheets.getFirst().add(new Mark.Stamp(470, 34, dice.pick("SAO Y", "BẢN SAO"), dice.between(-6.0, 6.0)));
        }
        if (this.recipe.has(Trace.BLANK_BACK)) {
            sheets.add(Sheet.blank());
        }
        Traces.ofReceipt(sheets.getFirst(), this.recipe, dice);
        return sheets;
    }

    private static String procedure(Paper paper, String owner, Dice dice) {
        String day = paper.fields().getOrDefault("issued_on", "2024-05-06").replace("-", "");
        String dossier = String.format(Locale.ROOT, "H%02d.%d.%d-%s-%04d", dice.between(1, 63), dice.between(10, 40),
                dice.between(10, 60), day.substring(2), dice.between(1, 900));
        return String.join("|", dossier, "1.00" + dice.digits(4), owner, paper.form(), "HTTT-GQTTHC", day + String
            .format(Locale.ROOT, "%02d%02d%02d", dice.between(7, 16), dice.between(0, 59), dice.between(0, 59)));
    }

}
