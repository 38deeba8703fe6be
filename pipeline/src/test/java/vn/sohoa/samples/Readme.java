package vn.sohoa.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.samples.paper.Typeface;

/** The front page of the sample scans, with a line for every file. */
final class Readme {

    private static final String FRONT = """
            # Sample scans

            Synthetic Vietnamese administrative papers as one-stop offices scan them. Every person, number, address and
            signature is made up by a seeded generator; seals and forms imitate the layout of real ones and are no copies.
            `truth.json` says what is printed on each page, which fields a reader should find, and what should become of each
            document. Written by the generator: change `vn.sohoa.samples` and run `make sample-scans`, not these files.

            FILES files, DOCUMENTS documents, PAGES pages, MEGABYTES MB. UNSEEN of the documents are in forms that no template was
            written on (`forms` is `new` in the truth, `known` in the others); their typefaces are others, too.

            ## Making them again

            The same seed gives the same bytes where the same fonts and the same JDK are installed. The files are committed so
            that nobody needs the fonts to use them.

                apt-get install --no-install-recommends FONTS
                make sample-scans
                make sample-scans ARGS="--seed 7 --documents 200" OUT=/tmp/unseen     # other people, other damage
                make sample-scans ARGS="--seed 7 --documents 200 --forms new" OUT=/tmp/unseen     # known, new or all
                make sample-scans ARGS="--seed 7 --documents 90 --level poor --type official_letter,other" OUT=/tmp/unseen

            ## Levels

            - `clean`: a good scanner or a born-digital file; next to no noise or skew.
            - `office`: 200 to 300 dpi, skew up to 2 degrees, mild blur, shading, noise, JPEG, seals over signatures, punched holes.
            - `poor`: 200 dpi, skew up to 5 degrees, faded copies of copies, heavy shading, specks, fax lines, bleed-through, 1-bit.

            Besides, at every level, as the table of files says:

            - `folds`, `stain`, `spine_shadow`, `warped` paper, `low_contrast`, `coarse_jpeg`, `holes`, `fax_lines`;
              `blank_back` and `bleed_through` of the reverse side.
            - `no_dpi` and `wrong_dpi`: the header says no resolution, or 72. A PDF page is then some 60 to 100 cm wide.
            - `garbage_text`: a scanned PDF with the text layer of a reader that knows no Vietnamese. It must not be trusted.
            - `seal_over_name`, `strokes_across_name`: the signer's name is under the seal, or crossed by the signature.
            - `incoming_stamp`: CÔNG VĂN ĐẾN with the receiving office's own number and day. `digital_signature`: who signed the
              copy and when, in small red type at the top right. Neither number nor day is the paper's.
            - `pen_filled`: filled in with the pen. In many headers the number, or number and day, is written with the pen.

            ## What the truth file says

            - `first_page` is where the document begins in its file, from 1. `pages` counts a blank reverse side, whose text is
              empty. Separator sheets belong to no document.
            - `text` is what is printed or written on each page, row by row from the top, each row from left to right, rows
              separated by `\\n`; NFC. Two columns are read across. Dotted lines of blanks, seals, signatures, stamps, bar codes
              and words under a blot are not text. The typed words of a digital signature are. Page numbers are. Digits in boxes
              are apart by a space.
            - `fields` holds only what stands on the paper, under the keys of the catalogue. Text is as printed, with single spaces,
              also where it runs over a line end; names keep their case.
              - Dates are ISO 8601; an impossible date keeps its digits (31/02/1990 is `1990-02-31`). Sex is `male` or `female`.
                Areas and heights are plain numbers with a decimal point, money is digits only. `storeys` is as printed (`03`).
              - `document_number` is what follows "Số:". In an extract (trích lục) number, date and agency are those of the
                extract, not those of the entry in the register that it quotes.
              - `issued_by` is the value of "Nơi đăng ký" where the form has one, or else the agency at the top left: the lines
                in bold, joined, without the parent agency above them.
              - `issue_place` is the place before the date, `subject` is what follows "Về việc" or "V/v", `recipients` are joined
                without their dashes and the last full stop.
              - `signer_position` is the signer's own, so "PHÓ CHỦ TỊCH" under "KT. CHỦ TỊCH".
              - `declarant_identity_number` and `…_citizen_id` are the number alone. A 9-digit CMND is no citizen ID.
              - `valid_until` is the printed date, or six months after `issued_on` where the paper says "06 tháng kể từ ngày cấp".
              - An ID under a blot is not in `fields`.
            - `handwritten` names the fields that are written with the pen, all of them or a part, where there are any.
            - `expect` is `review` when a person must look: papers of type `other`, papers without the ID they would be filed
              under (old forms with a 9-digit CMND, general decisions), papers on which something that is filed is written with the
              pen, and papers where ID and birth year disagree, a date is impossible or the ID cannot be read. Otherwise `accept`.
              What a machine may send to review because it could not read a poor page is for the evaluation to judge.
            - `quarantined` files must be refused with the problem named, `duplicates` have the bytes of another file.
            - Codes: cards carry their QR (`ID|old ID|name|ddMMyyyy|sex|address|ddMMyyyy`) and on the back an ICAO 9303 zone;
              papers marked `procedure_qr` carry `dossier|procedure|ID|paper|system|yyyyMMddHHmmss` at the top left; separator
              sheets carry the QR `SOHOA-SEPARATOR` or the Code 128 text `PATCHT`.

            ## Files

            | file | shows | expected |
            |---|---|---|
            """;

    private Readme() {
    }

    static void write(Path folder, List<Sample> samples, Truth truth) throws IOException {
        StringBuilder page = new StringBuilder();
        int pages = truth.documents().stream().mapToInt(Truth.Document::pages).sum();
        String fonts = Stream.of(Typeface.values())
            .map(Typeface::aptPackage)
            .distinct()
            .collect(Collectors.joining(" "));
        int files = samples.size() + truth.quarantined().size() + truth.duplicates().size();
        page.append(FRONT.replace("FILES", "" + files)
            .replace("DOCUMENTS", "" + truth.documents().size())
            .replace("PAGES", "" + pages)
            .replace("UNSEEN", "" + truth.documents().stream().filter((one) -> "new".equals(one.forms())).count())
            .replace("MEGABYTES", String.format(Locale.ROOT, "%.1f", megabytes(folder)))
            .replace("FONTS", fonts));
        for (Sample sample : samples) {
            String expected = truth.documents()
                .stream()
                .filter((document) -> document.file().equals(sample.file()))
                .map(Readme::expected)
                .collect(Collectors.joining("; "));
            row(page, sample.file(), sample.shows(), expected);
        }
        truth.quarantined().forEach((bad) -> row(page, bad.file(), "a bad file", "quarantined: " + bad.problem()));
        truth.duplicates().forEach((twice) -> row(page, twice.file(), "the same bytes as " + twice.of(), "duplicate"));
        Files.writeString(folder.resolve("README.md"), page);
    }

    private static String expected(Truth.Document document) {
        String pages = (document.pages() == 1) ? "" : ", " + document.pages() + " pages";
        return document.expect() + " " + document.type() + pages;
    }

    private static void row(StringBuilder page, String file, String shows, String expected) {
        page.append("| `").append(file).append("` | ").append(shows).append(" | ").append(expected).append(" |\n");
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter((file) -> file.toString().matches(".*\\.(pdf|jpg|png|tif)"))
                .mapToLong((file) -> file.toFile().length())
                .sum() / 1e6;
        }
    }

}
