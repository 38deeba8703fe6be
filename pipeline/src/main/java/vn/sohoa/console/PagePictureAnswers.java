package vn.sohoa.console;

import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;
import vn.sohoa.picture.PagePictures;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with pictures of pages: personal, so that no browser keeps them. */
@Component
@ConditionalOnWebApplication
public final class PagePictureAnswers {

    private final PagePictures pictures;

    PagePictureAnswers(PagePictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Whoever asks has checked who may see the page, and told the audit trail.
     * @param copy archival copy of a paper
     * @param page in the copy, from 1
     */
    public ResponseEntity<byte[]> jpeg(Sha256 copy, int page) {
        try {
            return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .contentType(MediaType.IMAGE_JPEG)
                .body(pictures.jpeg(copy, page));
        }
        catch (ProblemException ex) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
    }

}
