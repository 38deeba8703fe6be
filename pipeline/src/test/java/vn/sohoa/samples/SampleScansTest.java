package vn.sohoa.samples;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.samples.forms.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The committed samples are complete, well formed and of a bearable size. */
class SampleScansTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "sample-scans").normalize();

    private static final Truth TRUTH = Truth.read(FOLDER.resolve("truth.json"));

    @Test
    void everyFileIsInTheTruthAndTheTruthNamesNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        TRUTH.documents().forEach((document) -> named.add(document.file()));
        TRUTH.quarantined().forEach((bad) -> named.add(bad.file()));
        TRUTH.duplicates().forEach((twice) -> named.add(twice.file()));
        Set<String> there = new TreeSet<>();
        files().forEach((file) -> there.add(FOLDER.relativize(file).toString()));
        assertThat(there).isEqualTo(named);
    }

    @Test
    void atLeastAHundredAndThirtyDocumentsUnderTwentyMegabytes() throws IOException {
        assertThat(TRUTH.documents()).hasSizeGreaterThanOrEqualTo(130);
        assertThat(files().mapToLong((file) -> file.toFile().length()).sum()).isLessThan(20_000_000);
    }

    @Test
    void everyTypeOfTheCatalogueComesInSeveralForms() {
        Map<String, Set<String>> forms = TRUTH.documents()
            .stream()
            .collect(Collectors.groupingBy(Truth.Document::type,
                    Collectors.mapping(Truth.Document::form, Collectors.toSet())));
        assertThat(forms.keySet()).isEqualTo(CatalogueKeys.types());
        assertThat(forms.values()).allSatisfy((wordings) -> assertThat(wordings).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyTypeComesInAtLeastTwoFormsThatNoTemplateWasWrittenOn() {
        Map<String, Set<String>> unseen = TRUTH.documents()
            .stream()
            .filter((document) -> "new".equals(document.forms()))
            .collect(Collectors.groupingBy(Truth.Document::type,
                    Collectors.mapping(Truth.Document::form, Collectors.toSet())));
        assertThat(unseen.keySet()).isEqualTo(CatalogueKeys.types());
        assertThat(unseen.values()).allSatisfy((wordings) -> assertThat(wordings).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyLevelHasKnownAndNewForms() {
        Map<String, Set<String>> forms = TRUTH.documents()
            .stream()
            .collect(Collectors.groupingBy(Truth.Document::level,
                    Collectors.mapping(Truth.Document::forms, Collectors.toSet())));
        assertThat(forms).containsOnlyKeys("clean", "office", "poor");
        assertThat(forms.values()).allSatisfy((split) -> assertThat(split).containsExactlyInAnyOrder("known", "new"));
    }

    @Test
    void whatIsWrittenWithThePenIsForAPersonToLookAt() {
        assertThat(TRUTH.documents()).filteredOn((document) -> document.form().endsWith("-pen"))
            .isNotEmpty()
            .allMatch((document) -> document.handwritten().contains("document_number"));
        assertThat(TRUTH.documents()).filteredOn((document) -> !document.handwritten().isEmpty())
            .allMatch((document) -> "review".equals(document.expect()))
            .allMatch((document) -> document.fields().keySet().containsAll(document.handwritten()));
    }

    @Test
    void theOptionForFormsChoosesBetweenKnownAndNewOnes() {
        assertThat(RandomSet.samples(Options.of("out", "--documents", "40", "--forms", "new")))
            .flatExtracting(Sample::forms)
            .noneMatch(Form::known);
        assertThat(RandomSet.samples(Options.of("out", "--documents", "40", "--forms", "known")))
            .flatExtracting(Sample::forms)
            .allMatch(Form::known);
    }

    @Test
    void everyFieldIsAKeyOfItsTypeAndHasAValueInNormalForm() {
        assertThat(TRUTH.documents()).allSatisfy((document) -> {
            assertThat(CatalogueKeys.of(document.type())).containsAll(document.fields().keySet());
            assertThat(document.fields().values())
                .allMatch((value) -> !value.isBlank() && value.equals(value.replaceAll("\\s+", " ").strip()))
                .allMatch((value) -> Normalizer.isNormalized(value, Normalizer.Form.NFC));
        });
    }

    @Test
    void everyPageHasItsText() {
        assertThat(TRUTH.documents()).allSatisfy((document) -> {
            assertThat(document.text()).hasSize(document.pages());
            assertThat(document.text().getFirst()).isNotBlank();
            assertThat(document.text()).allMatch((page) -> Normalizer.isNormalized(page, Normalizer.Form.NFC));
        });
    }

    @Test
    void everyFieldOfTextIsPrintedOnAPage() {
        Set<String> asPrinted = Set.of("holder_name", "holder_citizen_id", "wife_name", "husband_name",
                "holder_residence", "document_number", "signer_name", "subject", "serial_number", "tax_code",
                "business_lines");
        assertThat(TRUTH.documents()).allSatisfy((document) -> {
            String text = String.join(" ", document.text()).replaceAll("\\s+", " ");
            assertThat(document.fields().entrySet().stream().filter((field) -> asPrinted.contains(field.getKey())))
                .allMatch((field) -> text.contains(field.getValue()) || inColumns(document, field.getValue())
                        || inBoxes(text, field.getValue()));
        });
    }

    @Test
    void citizenIdsAgreeWithBirthAndSexUnlessAPersonMustLook() {
        assertThat(TRUTH.documents()).allSatisfy((document) -> document.fields().forEach((key, id) -> {
            if (!key.endsWith("citizen_id")) {
                return;
            }
            assertThat(id).matches("[0-9]{12}");
            String who = key.substring(0, key.indexOf('_'));
            String birth = document.fields().getOrDefault(who + "_birth_date", "");
            if ("accept".equals(document.expect()) && !birth.isEmpty()) {
                assertThat(id.substring(4, 6)).isEqualTo(birth.substring(2, 4));
                assertThat(id.charAt(3) - '0').isBetween(birth.startsWith("19") ? 0 : 2,
                        birth.startsWith("19") ? 1 : 3);
            }
            String sex = document.fields().getOrDefault(who + "_sex", "");
            if (!sex.isEmpty()) {
                assertThat((id.charAt(3) - '0') % 2).isEqualTo("male".equals(sex) ? 0 : 1);
            }
        }));
    }

    @Test
    void someDocumentsAreForAPersonToLookAt() {
        List<String> reviewed = TRUTH.documents()
            .stream()
            .filter((document) -> "review".equals(document.expect()) && !"other".equals(document.type()))
            .map(Truth.Document::file)
            .toList();
        assertThat(reviewed).hasSizeGreaterThanOrEqualTo(5);
        assertThat(TRUTH.documents())
            .allMatch((document) -> !"other".equals(document.type()) || "review".equals(document.expect()));
    }

    @Test
    void theCodeOnTheCardSaysWhatTheCardSays() throws IOException, NotFoundException {
        Truth.Document card = TRUTH.documents()
            .stream()
            .filter((document) -> "clean/SCN_0013.jpg".equals(document.file()))
            .findFirst()
            .orElseThrow();
        BufferedImage image = ImageIO.read(FOLDER.resolve(card.file()).toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        String code = new MultiFormatReader()
            .decode(new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                    Map.of(DecodeHintType.TRY_HARDER, true))
            .getText();
        assertThat(code).startsWith(card.fields().get("holder_citizen_id") + "|")
            .contains("|" + card.fields().get("holder_residence") + "|");
    }

    @Test
    void theSameSeedMakesTheSameBytes(@TempDir Path once, @TempDir Path twice) throws IOException {
        assumeTrue(
                Files.exists(Path.of("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf"))
                        && Files.exists(Path.of("/usr/share/fonts/truetype/breip/Breip.ttf"))
                        && Files.exists(Path.of("/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Regular.ttf")),
                "the fonts are not installed");
        for (Path folder : List.of(once, twice)) {
            SampleScans.main(new String[] { folder.toString(), "--only", "SCN_0008.pdf" });
            SampleScans.main(new String[] { folder.toString(), "--only", "SCN_0007.tif" });
            SampleScans.main(new String[] { folder.toString(), "--only", "20240315_0133.pdf" });
            SampleScans.main(new String[] { folder.toString(), "--only", "20240315_0161.pdf" });
        }
        for (String file : List.of("clean/SCN_0008.pdf", "clean/SCN_0007.tif", "office/20240315_0133.pdf",
                "office/20240315_0161.pdf")) {
            assertThat(once.resolve(file)).hasSameBinaryContentAs(twice.resolve(file));
        }
    }

    /**
     * Whether a value that runs over a line end in one of two columns is there word by
     * word.
     */
    private static boolean inColumns(Truth.Document document, String value) {
        String text = String.join(" ", document.text());
        return Stream.of(value.split(" ", -1)).allMatch(text::contains);
    }

    /** Whether each character of a value stands in a box of its own. */
    private static boolean inBoxes(String text, String value) {
        return text.contains(value.replaceAll("(.)(?=.)", "$1 "));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter((file) -> Files.isRegularFile(file) && file.getNameCount() > FOLDER.getNameCount() + 1)
                .toList()
                .stream();
        }
    }

}
