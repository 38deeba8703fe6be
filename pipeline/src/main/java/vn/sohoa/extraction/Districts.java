package vn.sohoa.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Districts, towns and cities by province, as papers issued until 30 June 2025 name them:
 * an address that ends with a province has one of its districts before it.
 */
final class Districts {

    private static final Pattern UNIT_BEFORE_NAME = Pattern.compile("^(.*?(?:huyện|quận|thị xã|thành phố) )(.+)$");

    private static final Map<String, KnownNames> BY_PROVINCE = KnownNames.lines("districts")
        .stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toUnmodifiableMap(line -> line[0],
                line -> new KnownNames(Arrays.asList(line[1].split(", ", -1)))));

    private Districts() {
    }

    /**
     * Whether the last part of an address is a province, and the one before a district of
     * it.
     */
    static boolean endIn(String address) {
        String[] parts = address.split(", ", -1);
        KnownNames districts = BY_PROVINCE.get(withoutUnit(parts[parts.length - 1]));
        if (districts == null || parts.length < 2) {
            return false;
        }
        Matcher unit = UNIT_BEFORE_NAME.matcher(parts[parts.length - 2]);
        return unit.matches() && districts.contains(unit.group(2));
    }

    /** The name of a province without the word for what it is. */
    static String withoutUnit(String province) {
        return province.replaceFirst("^(?:[Tt]ỉnh|[Tt]hành phố) ", "");
    }

    /**
     * The part of an address before its province, with the name of the district in it as
     * it must have been printed; as read where that is not certain.
     */
    static String mended(String part, String province) {
        KnownNames districts = BY_PROVINCE.getOrDefault(province, new KnownNames(List.of()));
        Matcher unit = UNIT_BEFORE_NAME.matcher(part);
        if (unit.matches()) {
            return districts.nearest(unit.group(2)).map(name -> unit.group(1) + name).orElse(part);
        }
        Optional<String> name = Character.isUpperCase(part.codePointAt(0)) ? districts.butForAccents(part)
                : Optional.empty();
        return name.orElse(part);
    }

}
