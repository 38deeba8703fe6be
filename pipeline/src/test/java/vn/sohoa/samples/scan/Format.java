package vn.sohoa.samples.scan;

/** File formats of the samples. */
public enum Format {

    /** Image-only PDF; JPEG inside, or CCITT G4 for 1-bit pages. */
    PDF("pdf"),
    /** Image-only PDF whose pages are turned by /Rotate. */
    PDF_TURNED("pdf"),
    /** Born-digital PDF with real text. */
    PDF_DIGITAL("pdf"), JPEG("jpg"), PNG("png"), TIFF_G4("tif"), TIFF_LZW("tif");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return this.extension;
    }

}
