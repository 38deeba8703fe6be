package vn.sohoa.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How pages are read.
 *
 * @param languageData folder with {@code <language>.traineddata}
 * @param language model to read with
 * @param secondLanguage model that reads doubtful words a second time; where its file is
 * missing, they are read once
 * @param pageSegmentation Tesseract's page segmentation mode where its own lines are
 * read: 3 finds columns, 4 keeps to one
 * @param pageDeadline longest time for one page; a page that takes longer goes to
 * quarantine with its file
 * @param pagesPerEngine pages after which an engine is replaced, because it leaks
 */
@Validated
@ConfigurationProperties("sohoa.recognition")
public record RecognitionSettings(@DefaultValue(".tools/tessdata") Path languageData,
        @DefaultValue("vie") String language, @DefaultValue("vie_best") String secondLanguage,
        @Min(0) @DefaultValue("3") int pageSegmentation, @DefaultValue("180s") Duration pageDeadline,
        @Min(1) @DefaultValue("200") int pagesPerEngine) {

    /** What lines are read with, for provenance. */
    String models() {
        return twoModels() ? language + "+" + secondLanguage : language;
    }

    /**
     * Whether there is a second model that is not the first under another name: that one
     * would agree with itself whatever it reads.
     */
    boolean twoModels() {
        try {
            return has(secondLanguage) && has(language) && Files.mismatch(file(language), file(secondLanguage)) >= 0;
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a model's file is there. */
    boolean has(String model) {
        return Files.isReadable(file(model));
    }

    private Path file(String model) {
        return languageData.resolve(model + ".traineddata");
    }

}
