package vn.sohoa.samples.scan;

import java.text.Normalizer;

/** What a scanner's own reader makes of Vietnamese when it knows English only. */
final class GarbageText {

    private GarbageText() {
    }

    /** The text without its marks, some letters mistaken, in plain ASCII. */
    static String of(String text) {
        String bare = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'E'), Normalizer.Form.NFD)
            .replaceAll("[^\\x20-\\x7E\\n]", "");
        return bare.replace("nh", "rih").replace("ng", "rig").replace('o', '6').replace("u", "ii").replace("A", "/\\");
    }

}
