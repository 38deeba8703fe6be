package vn.sohoa.review;

import java.nio.charset.StandardCharsets;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/**
 * Draws accepted papers that a person checks. A paper is drawn or not by its name alone:
 * filing it again draws the same.
 */
@Component
public class Samples {

    private static final int DRAWN_DIGITS = 8;

    private final ReviewSettings settings;

    Samples(ReviewSettings settings) {
        this.settings = settings;
    }

    public boolean draw(DocumentId document) {
        String hash = Sha256.of(("sample " + document).getBytes(StandardCharsets.UTF_8)).value();
        long drawn = Long.parseLong(hash.substring(0, DRAWN_DIGITS), 16);
        return drawn < settings.samplePercent() / 100 * (1L << (4 * DRAWN_DIGITS));
    }

}
