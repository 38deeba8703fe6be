package vn.sohoa.samples.paper;

import java.util.List;

/**
 * The typefaces of the samples, by font file and Debian package; each covers all
 * Vietnamese letters unless noted.
 */
public enum Typeface {

    TINOS("fonts-croscore", "truetype/croscore/Tinos-", "Regular.ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    ARIMO("fonts-croscore", "truetype/croscore/Arimo-", "Regular.ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    FREE_SERIF("fonts-freefont-ttf", "truetype/freefont/FreeSerif", ".ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    TERMES("fonts-texgyre", "../texmf/fonts/opentype/public/tex-gyre/texgyretermes-", "regular.otf", "bold.otf",
            "italic.otf", "bolditalic.otf"),

    CHARIS("fonts-sil-charis", "truetype/charis/CharisSIL-", "Regular.ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    NOTO_SERIF("fonts-noto-core", "truetype/noto/NotoSerif-", "Regular.ttf", "Bold.ttf", "Italic.ttf",
            "BoldItalic.ttf"),

    /** Handwriting. */
    SETO("fonts-seto", "truetype/seto/", "setofont.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    BREIP("fonts-breip", "truetype/breip/", "Breip.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    DKG("fonts-dkg-handwriting", "truetype/fifthhorseman/", "dkg.ttf"),

    /** The machine-readable zone of cards; digits and plain Latin letters only. */
    OCR_B("fonts-ocr-b", "opentype/ocr-b/", "OCRB.otf");

    /** Typefaces of office software, the Times-like ones first. */
    public static final List<Typeface> PRINTED = List.of(TINOS, TINOS, TINOS, TINOS, TERMES, TERMES, FREE_SERIF, ARIMO,
            CHARIS, NOTO_SERIF);

    private final String aptPackage;

    private final String stem;

    private final String cuts;

    Typeface(String aptPackage, String stem, String... cuts) {
        this.aptPackage = aptPackage;
        this.stem = "/usr/share/fonts/" + stem;
        this.cuts = String.join(" ", cuts);
    }

    public String aptPackage() {
        return this.aptPackage;
    }

    String file(Face face) {
        int cut = switch (face) {
            case REGULAR, HAND -> 0;
            case BOLD -> 1;
            case ITALIC -> 2;
            case BOLD_ITALIC -> 3;
        };
        String[] all = this.cuts.split(" ", -1);
        return this.stem + all[Math.min(cut, all.length - 1)];
    }

}
