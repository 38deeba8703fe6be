package vn.sohoa.imaging;

import java.nio.file.Path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * Opens scan files. A page's scan pixels, which its geometry refers to, are the pixels as
 * any viewer shows them: after the turn a PDF page asks for and the orientation tag of a
 * picture.
 */
@Component
@EnableConfigurationProperties(ImagingSettings.class)
public final class ScanFileImages {

    private final ImagingSettings settings;

    private final DecodingMemory memory;

    public ScanFileImages(ImagingSettings settings, DecodingMemory memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /**
     * Opens one scan file.
     * @param mediaType what the content is, such as {@code application/pdf}
     * @throws ProblemException with an INPUT problem where the file cannot be read
     */
    public PageImages open(Path content, String mediaType) {
        ImageLimits limits = ImageLimits.of(settings);
        PageSource source = Guard.decoding("the file cannot be opened", ProblemCode.DAMAGED_FILE, () -> {
            if (mediaType.equals("application/pdf")) {
                return PdfPages.open(content, limits);
            }
            return PictureFormat.of(mediaType)
                .map(format -> new PicturePages(content, format, limits))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNSUPPORTED_FORMAT, mediaType));
        });
        return new PreparedPages(source, new PagePreparation(settings), memory);
    }

}
