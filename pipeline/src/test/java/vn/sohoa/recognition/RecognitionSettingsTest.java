package vn.sohoa.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RecognitionSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void twoModelsVote() throws IOException {
        assertThat(settings("one", "another").models()).isEqualTo("vie+vie_best");
    }

    /** It would agree with itself on every doubtful word. */
    @Test
    void aCopyOfTheSameModelDoesNotVote() throws IOException {
        assertThat(settings("one", "one").twoModels()).isFalse();
        assertThat(settings("one", "one").models()).isEqualTo("vie");
    }

    private RecognitionSettings settings(String first, String second) throws IOException {
        Files.writeString(folder.resolve("vie.traineddata"), first);
        Files.writeString(folder.resolve("vie_best.traineddata"), second);
        return new RecognitionSettings(folder, "vie", "vie_best", 3, Duration.ofMinutes(3), 200);
    }

}
