package vn.sohoa.vietnamese;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which words can be Vietnamese syllables: an initial, a rime and a tone that go
 * together. Says nothing about whether the syllable means anything.
 */
public final class Syllables {

    private static final List<String> INITIALS = List.of("ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "th", "tr",
            "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = Arrays.stream("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
            oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên
            uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
            y yêm yên yêng yêt yêu
            ue uen ueo uet ua uac uach uai uan uang uanh uao uat uay uau uăc uăm uăn uăng uăp uăt uit uôc
            """.split("\\s+", -1)).filter(rime -> !rime.isEmpty()).collect(Collectors.toUnmodifiableSet());

    /** Grave, acute, hook, tilde, dot below. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final String SHARP_OR_HEAVY = "\u0301\u0323";

    private Syllables() {
    }

    public static boolean possible(String word) {
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String tones = only(letters, true);
        if (tones.length() > 1) {
            return false;
        }
        String toneless = Normalizer.normalize(only(letters, false), Normalizer.Form.NFC);
        boolean stopped = toneless.matches(".*(c|ch|p|t)");
        boolean toneFits = !stopped || tones.length() == 1 && SHARP_OR_HEAVY.contains(tones);
        return toneFits && INITIALS.stream()
            .anyMatch(
                    initial -> toneless.startsWith(initial) && rimeFits(initial, toneless.substring(initial.length())));
    }

    private static boolean rimeFits(String initial, String rime) {
        return RIMES.contains(rime) && (!initial.equals("q") || rime.startsWith("u"));
    }

    private static String only(String letters, boolean tones) {
        return letters.codePoints()
            .filter(letter -> TONES.indexOf(letter) >= 0 == tones)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    }

}
