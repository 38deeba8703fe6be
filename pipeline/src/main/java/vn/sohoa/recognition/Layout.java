package vn.sohoa.recognition;

/** How the engine is to look for text on an image. */
enum Layout {

    /** A page, with the mode of the settings. */
    PAGE,
    /** Text anywhere, in no order. */
    SCATTERED,
    /** One block of lines. */
    BLOCK,
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
            case SCATTERED -> 11;
            case BLOCK -> 6;
            case LINE -> 7;
            case RAW_LINE -> 13;
            case NUMBER -> 8;
        };
    }

}
