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

    LIBERTINE("fonts-linuxlibertine", "opentype/linux-libertine/LinLibertine_", "R.otf", "RB.otf", "RI.otf"),

    GENTIUM("fonts-sil-gentiumplus", "truetype/gentiumplus/GentiumPlus-", "Regular.ttf", "Bold.ttf", "Italic.ttf",
            "BoldItalic.ttf"),

    /** Like Times; bold and italic are made from the upright cut. */
    DOULOS("fonts-sil-doulos", "truetype/doulos/", "DoulosSIL-Regular.ttf"),

    SCHOLA("fonts-texgyre", "../texmf/fonts/opentype/public/tex-gyre/texgyreschola-", "regular.otf", "bold.otf",
            "italic.otf", "bolditalic.otf"),

    PAGELLA("fonts-texgyre", "../texmf/fonts/opentype/public/tex-gyre/texgyrepagella-", "regular.otf", "bold.otf",
            "italic.otf", "bolditalic.otf"),

    HEROS("fonts-texgyre", "../texmf/fonts/opentype/public/tex-gyre/texgyreheros-", "regular.otf", "bold.otf",
            "italic.otf", "bolditalic.otf"),

    CARLITO("fonts-crosextra-carlito", "truetype/crosextra/Carlito-", "Regular.ttf", "Bold.ttf", "Italic.ttf",
            "BoldItalic.ttf"),

    NOTO_SANS("fonts-noto-core", "truetype/noto/NotoSans-", "Regular.ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    /** A typewriter: one cut, and a heavy one, as the types press into the paper. */
    CURSOR("fonts-texgyre", "../texmf/fonts/opentype/public/tex-gyre/texgyrecursor-", "bold.otf"),

    /** A typewriter. */
    COUSINE("fonts-croscore", "truetype/croscore/Cousine-", "Regular.ttf", "Bold.ttf", "Italic.ttf", "BoldItalic.ttf"),

    /** A typewriter of one cut. */
    FREE_MONO("fonts-freefont-ttf", "truetype/freefont/FreeMono", "Bold.ttf"),

    /** Handwriting. */
    SETO("fonts-seto", "truetype/seto/", "setofont.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    BREIP("fonts-breip", "truetype/breip/", "Breip.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    DKG("fonts-dkg-handwriting", "truetype/fifthhorseman/", "dkg.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    RUFSCRIPT("fonts-rufscript", "truetype/rufscript/", "Rufscript010.ttf"),

    /** Handwriting; digits and plain Latin letters only. */
    KRISTI("fonts-kristi", "truetype/kristi/", "Kristi.ttf"),

    /** Handwriting as at school; digits and plain Latin letters only. */
    ECOLIER("fonts-ecolier-court", "truetype/ecolier-court/", "Ecolier-court.ttf"),

    /** The machine-readable zone of cards; digits and plain Latin letters only. */
    OCR_B("fonts-ocr-b", "opentype/ocr-b/", "OCRB.otf");

    /** Typefaces of office software, the Times-like ones first. */
    public static final List<Typeface> PRINTED = List.of(TINOS, TINOS, TINOS, TINOS, TERMES, TERMES, FREE_SERIF, ARIMO,
            CHARIS, NOTO_SERIF);

    /** Typefaces that no template was written on. */
    public static final List<Typeface> PRINTED_ELSEWHERE = List.of(DOULOS, DOULOS, LIBERTINE, LIBERTINE, GENTIUM,
            GENTIUM, SCHOLA, PAGELLA, HEROS, HEROS, CARLITO, NOTO_SANS);

    public static final List<Typeface> TYPEWRITERS = List.of(CURSOR, COUSINE, FREE_MONO);

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

    /** How much larger than the print around it this hand is to be drawn. */
    double penScale() {
        return switch (this) {
            case KRISTI -> 1.8;
            case RUFSCRIPT -> 1.5;
            case ECOLIER -> 1.35;
            case TINOS, ARIMO, FREE_SERIF, TERMES, CHARIS, NOTO_SERIF, LIBERTINE, GENTIUM, DOULOS, SCHOLA, PAGELLA,
                    HEROS, CARLITO, NOTO_SANS, CURSOR, COUSINE, FREE_MONO, SETO, BREIP, DKG, OCR_B ->
                1.12;
        };
    }

    /**
     * The typeface that stands for this one in born-digital files: fonts with CFF
     * outlines cannot be embedded.
     */
    Typeface embeddable() {
        return switch (this) {
            case ARIMO, GENTIUM, CARLITO, NOTO_SANS, COUSINE, FREE_MONO, TINOS, SETO, BREIP, DKG, RUFSCRIPT, KRISTI,
                    ECOLIER ->
                this;
            case HEROS -> CARLITO;
            case LIBERTINE, SCHOLA, PAGELLA, DOULOS -> GENTIUM;
            case CURSOR, OCR_B -> COUSINE;
            case FREE_SERIF, TERMES, CHARIS, NOTO_SERIF -> TINOS;
        };
    }

    boolean typewriter() {
        return TYPEWRITERS.contains(this);
    }

    /** Whether bold and italic must be drawn from the one cut that there is. */
    boolean oneCut() {
        return this == DOULOS;
    }

    public String file(Face face) {
        int cut = switch (face) {
            case REGULAR, HAND -> 0;
            case BOLD -> 1;
            case ITALIC -> 2;
            case BOLD_ITALIC -> 3;
        };
        String[] all = this.cuts.split(" ", -1);
        return this.stem + ((cut == 3 && all.length == 3) ? all[1] : all[Math.min(cut, all.length - 1)]);
    }

}
