package vn.sohoa.recognition;

/** How the engine is to look for text on an image. */
enum Layout {

    /** A page, with the mode of the settings. */
    PAGE,
    /** One line. */
    LINE,
    /** The picture of one line, taken as it is. */
    RAW_LINE,
    /** One word of nothing but digits. */
    NUMBER;

    /** Tesseract's number for it. */
    int mode(RecognitionSettings settings) {
        return switch (this) {
            case PAGE -> settings.pageSegmentation();
            case LINE -> 7;
            case RAW_LINE -> 13;
            case NUMBER -> 8;
        };
    }

}
