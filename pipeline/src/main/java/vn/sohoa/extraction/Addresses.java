package vn.sohoa.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Mends what can be nothing else in an address: the words for administrative units, the
 * marks between its parts and the province at its end.
 */
final class Addresses {

    /** Units by their folded words; longer ones first where they begin alike. */
    private static final List<String> UNITS = List.of("tổ dân phố", "thị trấn", "thị xã", "thành phố", "khu phố",
            "tỉnh", "huyện", "quận", "phường", "xã", "thôn", "xóm", "ấp", "buôn", "bản", "làng", "khối", "tổ", "số");

    private static final Map<String, String> UNIT_OF_KEY = UNITS.stream()
        .collect(Collectors.toUnmodifiableMap(Folding::fold, unit -> unit));

    private static final String UNIT_WORDS = UNITS.stream().map(Folding::fold).collect(Collectors.joining("|"));

    /**
     * A unit at the head of a part or behind its authority, before a name or a number.
     */
    private static final Pattern UNIT = Pattern.compile("^(uy ban nhan dan |cong an |)(" + UNIT_WORDS + ")\\.? (?=.)");

    /** A unit whose name is written with capitals only: "thị trấn Long Khánh". */
    private static final Pattern NAMED = Pattern
        .compile("^(.*?(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố) \\p{Lu}\\p{Ll}*)( [\\p{L} ]+)$");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<= )\\p{Ll}[\\p{L}]*");

    /** What may stand behind the name of a unit and is no part of it. */
    private static final Set<String> BEHIND_NAMES = Set.of("cấp", "cũ", "mới", "nay", "là", "và", "của", "về", "thuộc",
            "tại", "do", "ở", "đã");

    /** Two units between which a comma was lost, in an address that has others. */
    private static final Pattern LOST_COMMA = Pattern.compile(
            "((?:^|, )(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố) (?:\\p{Lu}\\p{Ll}{0,7} ){0,3}\\p{Lu}\\p{Ll}{0,7}) "
                    + "(?=(?:huyện|quận|thị xã|thành phố|tỉnh) \\p{Lu})");

    /** What is left of a dotted line. */
    private static final Pattern UNDERLINE = Pattern.compile("(?<![^ ])_+ ?| ?_+(?![^ ,])");

    /** A full stop or semicolon that was a comma: a unit in small letters follows. */
    private static final Pattern MISREAD_COMMA = Pattern
        .compile("[.;:] (?=(?:tỉnh|huyện|quận|phường|xã|thị trấn|thị xã|thành phố) \\p{Lu})");

    /** "huyện.Lấp Vò". */
    private static final Pattern LOST_SPACE = Pattern
        .compile("(?<=(?:huyện|quận|tỉnh|xã|phường|thị trấn|thị xã|thành phố|khu phố))\\.(?=\\p{Lu}|[0-9])");

    /** "số9 đường", "tổ12". */
    private static final Pattern NUMBER_JOINED = Pattern.compile("(?<![\\p{L}])(số|tổ|xóm|khu phố)(?=[0-9])");

    private static final Pattern PROVINCE_OF_TWO = Pattern.compile("Rịa ?[-–] ?Vũng(?= Tàu)");

    /** The word for health is the shortest there is, and the one misread most. */
    private static final Pattern HEALTH_CENTRE = Pattern.compile("(?<=^|, )(Trung tâm |Trạm )\\p{Lu} t[eéèẻẽẹêếềểễệ] ");

    /** A number after a word that has one: "tổ dân phố số ó". */
    private static final Pattern SIX = Pattern.compile("(?<=(?:số|tổ|xóm|thôn|ấp|khu phố) )[óÓ]$");

    private static final Pattern SCRAP = Pattern.compile("[^\\p{L}0-9]+|\\p{L}");

    private Addresses() {
    }

    /** The address as it must have been printed; unchanged where that is not certain. */
    static String mended(String read) {
        if (!read.contains(",") && !MISREAD_COMMA.matcher(read).find()) {
            return read;
        }
        String clear = UNDERLINE.matcher(read).replaceAll("");
        String spaced = LOST_SPACE.matcher(MISREAD_COMMA.matcher(clear).replaceAll(", ")).replaceAll(" ");
        spaced = PROVINCE_OF_TWO.matcher(NUMBER_JOINED.matcher(spaced).replaceAll("$1 ")).replaceAll("Rịa - Vũng");
        spaced = HEALTH_CENTRE.matcher(spaced).replaceAll("$1Y tế ");
        String[] parts = LOST_COMMA.matcher(spaced).replaceAll("$1, ").split("[ ,]*, *", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = SIX.matcher(capitalized(unitMended(parts[i]))).replaceAll("6");
        }
        int last = parts.length - 1;
        parts[last] = provinceMended(parts[last]);
        if (last > 0 && !parts[last - 1].isEmpty()) {
            parts[last - 1] = Districts.mended(parts[last - 1], parts[last].replaceFirst("^tỉnh |^thành phố ", ""));
        }
        return String.join(", ", parts);
    }

    /** Whether the line ends within the name of a province that the next line ends. */
    static boolean provinceBreaks(String line, String next) {
        String name = line.substring(line.lastIndexOf(',') + 1).strip().replaceFirst("^tỉnh ?|^thành phố ?", "");
        boolean broken = name.isEmpty()
                || KnownNames.PROVINCES.names().stream().anyMatch(province -> province.startsWith(name + " "));
        return line.contains(",") && broken && !KnownNames.PROVINCES.contains(name)
                && KnownNames.PROVINCES.contains((name + " " + next).strip());
    }

    private static String unitMended(String part) {
        Matcher unit = UNIT.matcher(Folding.fold(part));
        if (!unit.find() || Folding.fold(part).length() != part.length()
                || !Character.isLowerCase(part.charAt(unit.start(2)))) {
            return part;
        }
        String authority = part.substring(0, unit.end(1));
        String name = part.substring(unit.end());
        boolean named = Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0))
                || name.startsWith("số ");
        return named ? authority + UNIT_OF_KEY.get(unit.group(2)) + " " + name : part;
    }

    private static String capitalized(String part) {
        Matcher named = NAMED.matcher(part);
        return named.matches()
                ? named.group(1) + SMALL_WORD.matcher(named.group(2)).replaceAll(word -> capitalizedWord(word.group()))
                : part;
    }

    private static String capitalizedWord(String word) {
        return BEHIND_NAMES.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The last part, where it ends with a province and scraps at most. */
    private static String provinceMended(String part) {
        List<String> words = Arrays.asList(part.split(" "));
        int end = words.size();
        while (end > 2 && SCRAP.matcher(words.get(end - 1)).matches()) {
            end--;
        }
        for (int from = 0; from < end; from++) {
            String unit = Folding.key(String.join("", words.subList(0, from)));
            Optional<String> province = KnownNames.PROVINCES.nearest(String.join(" ", words.subList(from, end)));
            if (province.isPresent() && from == 0) {
                return province.get();
            }
            if (province.isPresent() && unit.length() <= 6 && Likeness.distance(unit, "tinh") <= 1) {
                return "tỉnh " + province.get();
            }
            if (province.isPresent() && Likeness.distance(unit, "thanhpho") <= 1
                    && Character.isLowerCase(part.charAt(0))) {
                return "thành phố " + province.get();
            }
        }
        return part;
    }

}
