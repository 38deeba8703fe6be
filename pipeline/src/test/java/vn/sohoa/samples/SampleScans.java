package vn.sohoa.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.sohoa.samples.forms.Forms;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.paper.Look;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.BadFiles;

/**
 * Makes the committed sample scans, or with {@code --documents} a wider set from any
 * seed.
 */
public final class SampleScans {

    private static final List<Truth.Quarantined> BAD = List.of(new Truth.Quarantined("bad/SCN_0401.pdf", "empty_file"),
            new Truth.Quarantined("bad/SCN_0402.pdf", "damaged_file"),
            new Truth.Quarantined("bad/SCN_0403.pdf", "password_protected"),
            new Truth.Quarantined("bad/SCN_0404.pdf", "not_a_document"),
            new Truth.Quarantined("bad/SCN_0405.png", "image_too_small"),
            new Truth.Quarantined("bad/SCN_0406.png", "image_too_large"),
            new Truth.Quarantined("bad/SCN_0407.jpg", "damaged_file"));

    private static final Truth.Duplicate TWICE = new Truth.Duplicate("office/20240315_0128.pdf",
            "office/20240315_0121.pdf");

    private SampleScans() {
    }

    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Options options = Options.of(words);
        boolean standard = options.documents() == 0;
        List<Sample> samples = (standard ? StandardSet.samples() : RandomSet.samples(options)).stream()
            .filter((sample) -> sample.file().contains(options.only()))
            .toList();
        List<Truth.Document> documents = samples.parallelStream()
            .flatMap((sample) -> sample.make(options.folder(), options.seed()).stream())
            .toList();
        boolean whole = standard && options.only().isEmpty();
        Truth truth = new Truth(documents, whole ? BAD : List.of(), whole ? List.of(TWICE) : List.of());
        if (whole) {
            spoil(options);
            Readme.write(options.folder(), samples, truth);
        }
        truth.write(options.folder().resolve("truth.json"));
        System.out.println(samples.size() + " files, " + documents.size() + " documents, "
                + documents.stream().mapToInt(Truth.Document::pages).sum() + " pages in " + options.folder());
    }

    /** Adds the bad files and the duplicate. */
    private static void spoil(Options options) throws IOException {
        Path folder = options.folder();
        Files.createDirectories(folder.resolve("bad"));
        BadFiles.empty(folder.resolve(BAD.get(0).file()));
        BadFiles.truncated(folder.resolve(BAD.get(1).file()), folder.resolve("clean/SCN_0005.pdf"), 9000);
        Dice dice = Dice.of(options.seed(), "locked");
        BadFiles.locked(folder.resolve(BAD.get(2).file()),
                Forms.named("birth-extract").fill(Look.any(dice).digital(), Flaw.NONE, dice).sheets());
        BadFiles.program(folder.resolve(BAD.get(3).file()));
        BadFiles.onePixel(folder.resolve(BAD.get(4).file()));
        BadFiles.bomb(folder.resolve(BAD.get(5).file()));
        BadFiles.truncated(folder.resolve(BAD.get(6).file()), folder.resolve("clean/SCN_0003.jpg"), 300);
        Files.copy(folder.resolve(TWICE.of()), folder.resolve(TWICE.file()), StandardCopyOption.REPLACE_EXISTING);
    }

}
