package vn.sohoa.imaging;

import java.nio.file.Path;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.imaging.PageSource.SourcePage;

/** Opens scan files of every kind that can be read. */
@Component
@EnableConfigurationProperties(ImagingSettings.class)
public final class ScanFileImages {

    private final ImageLimits limits;

    private final PageMaker maker;

    public ScanFileImages(ImagingSettings settings) {
        this.limits = ImageLimits.of(settings);
        this.maker = new PageMaker(settings);
    }

    /**
     * Opens a scan file.
     * @param mediaType as detected from the content
     * @throws ProblemException with an INPUT problem where the file cannot be read
     */
    public PageImages open(Path content, String mediaType) {
        PageSource source = switch (mediaType) {
            case "application/pdf" -> PdfSource.open(content, limits);
            case "image/tiff", "image/jpeg", "image/png", "image/bmp", "image/x-ms-bmp", "image/gif" ->
                RasterSource.open(content, limits);
            default -> throw new ProblemException(ProblemCode.UNSUPPORTED_FORMAT, mediaType);
        };
        return new OpenedFile(source, maker);
    }

    private record OpenedFile(PageSource source, PageMaker maker) implements PageImages {

        @Override
        public int count() {
            return source.count();
        }

        @Override
        public PageImage page(int number) {
            SourcePage page = source.page(number);
            return maker.make(number, page.scan(), page.words());
        }

        @Override
        public void close() {
            source.close();
        }

    }

}
