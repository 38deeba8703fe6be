package vn.sohoa.imaging;

import java.util.Optional;

/** The picture formats that are read. */
enum PictureFormat {

    TIFF, JPEG, JPEG_2000, PNG, BMP, GIF;

    static Optional<PictureFormat> of(String mediaType) {
        return switch (mediaType) {
            case "image/tiff" -> Optional.of(TIFF);
            case "image/jpeg" -> Optional.of(JPEG);
            case "image/jp2", "image/jpx", "image/x-jp2-codestream" -> Optional.of(JPEG_2000);
            case "image/png" -> Optional.of(PNG);
            case "image/bmp", "image/x-ms-bmp" -> Optional.of(BMP);
            case "image/gif" -> Optional.of(GIF);
            default -> Optional.empty();
        };
    }

}
