package vn.sohoa.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Odd, broken and coded files of public projects, where the folder with them is there.
 */
class PublicFilesTests {

    private static final Path DATA = Path.of(System.getProperty("sohoa.public-files", "/work/shared/data"));

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ScanFileImages files = new ScanFileImages(new ImagingSettings(2000, 200_000_000, 50, 1),
            new DecodingMemory(2_000_000_000));

    @Test
    void readsOrRefusesWhateverComes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : table("broken/MANIFEST.tsv")) {
            String outcome = outcome(DATA.resolve("broken").resolve(row[0]));
            boolean right = switch (row[2]) {
                case "PROCESS" -> outcome.startsWith("read") || outcome.startsWith("image_too_small")
                        || outcome.startsWith("unsupported_format BigTIFF")
                        || outcome.endsWith("the JPEG has lost data");
                case "QUARANTINE" -> !outcome.startsWith("read");
                default -> true;
            };
            if (Boolean.getBoolean("sohoa.show")) {
                System.out.println((right ? "  " : "! ") + row[2] + " " + row[0] + " " + outcome);
            }
            if (!right) {
                wrong.add(row[0] + " " + row[2] + " but " + outcome);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsTheCodesOfSeparatorSheets() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : table("codes/EXPECTED.tsv")) {
            boolean plain = !row[1].isBlank() && !row[1].contains("ASN");
            if (!plain || row[0].contains("distorted")) {
                continue; // what another system makes of them, or bars bent beyond
                          // reading
            }
            List<String> found = pagesWith(DATA.resolve("codes").resolve(row[0]), row[1]);
            List<String> expected = row[3].isBlank() ? List.of() : List.of(row[3].split(","));
            if (!found.equals(expected)) {
                wrong.add(row[0] + " expected " + expected + " found " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String outcome(Path file) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            try (PageImages pages = files.open(file, mediaType(file))) {
                StringBuilder read = new StringBuilder("read");
                for (int number = 1; number <= pages.count(); number++) {
                    PageImage page = pages.page(number);
                    read.append(' ').append(page.geometry().turn().degrees()).append('/').append(page.geometry().dpi());
                }
                return read.toString();
            }
            catch (ProblemException ex) {
                return ex.problem().code().code() + " " + ex.problem().detail();
            }
        }, file::toString);
    }

    private List<String> pagesWith(Path file, String symbol) {
        List<String> found = new ArrayList<>();
        List<String> starts = List.of(symbol.split("/"));
        try (PageImages pages = files.open(file, mediaType(file))) {
            for (int number = 1; number <= pages.count(); number++) {
                List<PageCode> codes = pages.page(number).codes();
                if (codes.stream().anyMatch(code -> starts.stream().anyMatch(code.text()::startsWith))) {
                    found.add(String.valueOf(number - 1));
                }
            }
        }
        return found;
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "tif", "tiff" -> "image/tiff";
            case "jpg", "jpeg" -> "image/jpeg";
            case "jp2", "j2k" -> "image/jp2";
            case "png" -> "image/png";
            case "bmp" -> "image/bmp";
            case "gif" -> "image/gif";
            default -> "application/octet-stream";
        };
    }

    private static List<String[]> table(String name) throws IOException {
        Path file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

}
