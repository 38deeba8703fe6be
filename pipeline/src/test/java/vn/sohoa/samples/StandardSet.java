package vn.sohoa.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sohoa.samples.forms.Form;
import vn.sohoa.samples.forms.Forms;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.scan.Format;
import vn.sohoa.samples.scan.Level;
import vn.sohoa.samples.scan.Recipe;
import vn.sohoa.samples.scan.Recipe.Trace;
import vn.sohoa.samples.scan.Tone;

/** The set that is committed: one line a file. */
final class StandardSet {

    // file | forms, with what separates them: = QR sheet, # Patch-T, + nothing | format,
    // tone, dpi, turn, traces, flaw
    private static final String TABLE = """
            clean/SCN_0001.pdf   | birth-2020          | pdf colour 300
            clean/SCN_0002.pdf   | birth-2020-copy     | pdf_digital
            clean/SCN_0003.jpg   | marriage-ruled      | jpeg colour
            clean/SCN_0004.pdf   | marital-2025        | pdf_digital
            clean/SCN_0005.pdf   | death-extract       | pdf grey 300
            clean/SCN_0006.pdf   | permit-articles     | pdf grey
            clean/SCN_0007.tif   | business-district   | tiff_g4
            clean/SCN_0008.pdf   | business-tax-code   | pdf_digital
            clean/SCN_0009.pdf   | land-pink           | pdf colour 300
            clean/SCN_0010.pdf   | land-2025           | pdf colour
            clean/SCN_0011.pdf   | decision-allowance  | pdf_digital procedure_qr
            clean/SCN_0012.pdf   | residence-household | pdf grey
            clean/SCN_0013.jpg   | card-2021           | jpeg colour 300
            clean/SCN_0014.pdf   | card-2024           | pdf colour 300
            clean/SCN_0015.pdf   | application         | pdf grey
            clean/SCN_0016.pdf   | letter-long         | pdf_digital
            clean/SCN_0017.pdf   | decision-land       | pdf bilevel
            clean/SCN_0018.png   | birth-extract       | png grey
            clean/SCN_0019.tif   | marriage-extract    | tiff_lzw grey
            clean/SCN_0020.pdf   | list                | pdf bilevel
            clean/SCN_0021.pdf   | residence-short     | pdf_digital
            clean/SCN_0022.pdf   | permit              | pdf colour procedure_qr
            clean/SCN_0023.pdf | birth-2024 | pdf grey no_dpi
            clean/SCN_0024.pdf | birth-extract-2024 | pdf_digital digital_signature
            clean/SCN_0025.pdf | marriage-columns | pdf bilevel
            clean/SCN_0026.pdf | marital-ruled | pdf_digital
            clean/SCN_0027.tif | death-2024 | tiff_g4
            clean/SCN_0028.pdf | permit-2024 | pdf bilevel garbage_text
            clean/SCN_0029.pdf | business-2025 | pdf_digital
            clean/SCN_0030.pdf | land-face | pdf colour
            clean/SCN_0031.pdf | decision-pension | pdf bilevel
            clean/SCN_0032.pdf | decision-long | pdf_digital
            clean/SCN_0033.png | residence-ruled | png bilevel
            clean/SCN_0034.jpg | card-2016 | jpeg colour 300
            clean/SCN_0035.pdf | card-2021-pages | pdf grey 300
            clean/SCN_0036.pdf | application-ruled | pdf bilevel
            clean/SCN_0037.pdf | letter-ministry | pdf_digital
            clean/SCN_0038.pdf | circular | pdf bilevel
            clean/SCN_0039.pdf | letter-pen | pdf bilevel
            clean/SCN_0040.pdf | residence-prose | pdf_digital digital_signature
            office/20240315_0101.pdf | birth-2015          | pdf colour holes
            office/20240315_0102.jpg | birth-extract       | jpeg grey 250
            office/20240315_0103.pdf | birth-2020          | pdf colour procedure_qr
            office/20240315_0104.pdf | marriage            | pdf colour
            office/20240315_0105.tif | marriage-extract    | tiff_g4
            office/20240315_0106.pdf | marital-2020        | pdf grey 300
            office/20240315_0107.pdf | death-extract-copy  | pdf grey turn180
            office/20240315_0108.jpg | death-certificate-old | jpeg grey
            office/20240315_0109.pdf | permit              | pdf colour blank_back bleed_through
            office/20240315_0110.tif | permit-articles     | tiff_g4
            office/20240315_0111.pdf | business-district   | pdf colour
            office/20240315_0112.pdf | business-tax-code   | pdf_turned grey
            office/20240315_0113.pdf | land-pink-old-id    | pdf colour
            office/20240315_0114.pdf | land-2025           | pdf grey bleed_through
            office/20240315_0115.pdf | decision-funeral    | pdf colour stamp
            office/20240315_0116.pdf | decision-name       | pdf grey holes turn90
            office/20240315_0117.jpg | residence-short     | jpeg grey 250
            office/20240315_0118.pdf | card-2021           | pdf grey 300
            office/20240315_0119.pdf | application         | pdf colour pen_filled
            office/20240315_0120.pdf | declaration-extract | pdf grey
            office/20240315_0121.pdf | letter              | pdf colour
            office/20240315_0122.png | declaration-aid     | png bilevel 300
            office/20240315_0123.pdf | invitation          | pdf grey
            office/20240315_0124.pdf | birth-2020          | pdf grey birth_year_disagrees
            office/20240315_0125.pdf | decision-allowance  | pdf grey impossible_date
            office/20240315_0126.pdf | residence-household | pdf colour unreadable_id
            office/20240315_0127.jpg | bill                | jpeg grey
            office/20240315_0129.pdf | birth-2024 | pdf colour seal_over_name
            office/20240315_0130.pdf | birth-ruled | pdf grey folds
            office/20240315_0131.pdf | birth-2008 | pdf colour pen_filled
            office/20240315_0132.pdf | birth-1999 | pdf bilevel 300
            office/20240315_0133.pdf | marriage-2024 | pdf grey stain
            office/20240315_0134.tif | marriage-2008 | tiff_g4
            office/20240315_0135.pdf | marriage-extract-typed | pdf bilevel
            office/20240315_0136.pdf | marital-2015 | pdf grey spine_shadow
            office/20240315_0137.pdf | marital-prose | pdf colour strokes_across_name
            office/20240315_0138.jpg | death-ruled | jpeg grey wrong_dpi
            office/20240315_0139.pdf | death-2024 | pdf bilevel holes
            office/20240315_0140.pdf | permit-ruled | pdf colour digital_signature
            office/20240315_0141.pdf | permit-2024 | pdf grey low_contrast
            office/20240315_0142.pdf | business-short | pdf colour seal_over_name
            office/20240315_0143.jpg | business-2025 | jpeg grey coarse_jpeg
            office/20240315_0144.pdf | land-red | pdf colour
            office/20240315_0145.pdf | land-face | pdf grey warped
            office/20240315_0146.pdf | decision-fine | pdf colour incoming_stamp
            office/20240315_0147.pdf | decision-typed | pdf bilevel
            office/20240315_0148.tif | decision-long | tiff_g4
            office/20240315_0149.pdf | decision-general | pdf bilevel
            office/20240315_0150.pdf | residence-prose | pdf bilevel warped
            office/20240315_0151.pdf | residence-ruled | pdf_turned bilevel
            office/20240315_0152.pdf | card-2024-pages | pdf grey 300
            office/20240315_0153.pdf | card-2016 | pdf grey 300
            office/20240315_0154.pdf | declaration-boxes | pdf grey
            office/20240315_0155.pdf | application-typed | pdf bilevel turn180
            office/20240315_0156.jpg | application-ruled | jpeg grey stain
            office/20240315_0157.pdf | letter-answer | pdf colour incoming_stamp
            office/20240315_0158.pdf | letter-ministry | pdf grey bleed_through
            office/20240315_0159.pdf | receipt | pdf bilevel
            office/20240315_0160.pdf | announcement | pdf colour
            office/20240315_0161.pdf | decision-pension | pdf grey garbage_text
            office/20240315_0162.pdf | marital-ruled | pdf grey birth_year_disagrees
            poor/KM_C224e-0201.pdf | birth-2020-copy     | pdf bilevel
            poor/KM_C224e-0202.tif | birth-2015          | tiff_g4
            poor/KM_C224e-0203.jpg | marriage-ruled      | jpeg grey
            poor/KM_C224e-0204.pdf | marital-2020        | pdf bilevel fax_lines
            poor/KM_C224e-0205.pdf | death-extract       | pdf grey blank_back bleed_through
            poor/KM_C224e-0206.tif | permit              | tiff_g4 turn270
            poor/KM_C224e-0207.pdf | business-district   | pdf grey holes
            poor/KM_C224e-0208.pdf | land-pink           | pdf bilevel
            poor/KM_C224e-0209.pdf | decision-land       | pdf bilevel holes
            poor/KM_C224e-0210.tif | decision-funeral    | tiff_lzw bilevel
            poor/KM_C224e-0211.jpg | residence-household | jpeg grey
            poor/KM_C224e-0212.pdf | card-2024           | pdf grey
            poor/KM_C224e-0213.pdf | declaration-extract | pdf grey pen_filled
            poor/KM_C224e-0214.pdf | letter              | pdf bilevel fax_lines
            poor/KM_C224e-0215.pdf | minutes             | pdf bilevel
            poor/KM_C224e-0216.jpg | application-no-id   | jpeg grey
            poor/KM_C224e-0217.pdf | marital-2025        | pdf grey birth_year_disagrees
            poor/KM_C224e-0218.pdf | business-tax-code   | pdf bilevel turn180
            poor/KM_C224e-0219.pdf | birth-2024 | pdf bilevel fax_lines
            poor/KM_C224e-0220.pdf | birth-2008 | pdf bilevel folds
            poor/KM_C224e-0221.tif | birth-extract-2024 | tiff_g4
            poor/KM_C224e-0222.pdf | marriage-columns | pdf bilevel
            poor/KM_C224e-0223.tif | marriage-extract-typed | tiff_g4 wrong_dpi
            poor/KM_C224e-0224.pdf | marital-prose | pdf grey coarse_jpeg
            poor/KM_C224e-0225.pdf | death-2008 | pdf bilevel
            poor/KM_C224e-0226.pdf | death-ruled | pdf bilevel holes
            poor/KM_C224e-0227.tif | permit-2024 | tiff_g4
            poor/KM_C224e-0228.pdf | business-short | pdf bilevel
            poor/KM_C224e-0229.pdf | business-2025 | pdf grey warped
            poor/KM_C224e-0230.pdf | land-red | pdf bilevel
            poor/KM_C224e-0231.pdf | decision-long | pdf bilevel
            poor/KM_C224e-0232.tif | decision-general | tiff_g4 fax_lines
            poor/KM_C224e-0233.pdf | residence-ruled | pdf bilevel garbage_text
            poor/KM_C224e-0234.pdf | card-2021-pages | pdf grey
            poor/KM_C224e-0235.pdf | declaration-boxes | pdf bilevel
            poor/KM_C224e-0236.tif | letter-answer | tiff_g4
            poor/KM_C224e-0237.pdf | letter-pen | pdf grey incoming_stamp
            poor/KM_C224e-0238.pdf | report | pdf bilevel
            poor/KM_C224e-0239.tif | authority | tiff_g4 turn90
            stacks/BATCH_0301.pdf | birth-2020 = marriage-ruled = residence-household     | pdf bilevel
            stacks/BATCH_0302.tif | decision-allowance # permit-articles # letter         | tiff_g4
            stacks/BATCH_0303.pdf | death-extract + birth-extract + decision-name         | pdf grey
            stacks/BATCH_0304.tif | birth-2024 # decision-long # report # letter-answer   | tiff_g4
            stacks/BATCH_0305.pdf | permit-2024 + residence-prose = application-ruled     | pdf bilevel
            """;

    private StandardSet() {
    }

    static List<Sample> samples() {
        return TABLE.lines().map(StandardSet::sample).toList();
    }

    private static Sample sample(String row) {
        String[] cells = row.split("\\|", -1);
        String file = cells[0].strip();
        List<Form> forms = new ArrayList<>();
        Separator separator = Separator.NONE;
        for (String word : words(cells[1])) {
            switch (word) {
                case "=" -> separator = Separator.QR;
                case "#" -> separator = Separator.PATCH_T;
                case "+" -> separator = Separator.NONE;
                default -> forms.add(Forms.named(word));
            }
        }
        List<String> options = words(cells[2]);
        String folder = file.substring(0, file.indexOf('/')).replace("stacks", "office");
        Recipe recipe = Recipe.of(Level.valueOf(upper(folder)), first(Format.class, options, Format.PDF),
                first(Tone.class, options, Tone.COLOUR));
        for (String option : options) {
            if (option.matches("[0-9]+")) {
                recipe = recipe.dpi(Integer.parseInt(option));
            }
            if (option.startsWith("turn")) {
                recipe = recipe.turned(Integer.parseInt(option.substring(4)));
            }
        }
        for (Trace trace : all(Trace.class, options)) {
            recipe = recipe.with(trace);
        }
        String shows = cells[1].strip().replaceAll("\\s+", " ") + ": " + String.join(", ", options);
        return new Sample(file, forms, separator, recipe, first(Flaw.class, options, Flaw.NONE), shows);
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.strip().split("\\s+", -1));
    }

    private static <E extends Enum<E>> E first(Class<E> kind, List<String> options, E otherwise) {
        return all(kind, options).stream().findFirst().orElse(otherwise);
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> kind, List<String> options) {
        Set<E> named = EnumSet.noneOf(kind);
        for (E constant : EnumSet.allOf(kind)) {
            if (options.contains(constant.name().toLowerCase(Locale.ROOT))) {
                named.add(constant);
            }
        }
        return named;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

}
