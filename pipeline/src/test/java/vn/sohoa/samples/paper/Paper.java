package vn.sohoa.samples.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished document: its sheets and everything that is true about it.
 *
 * @param handwritten keys of fields that are written with the pen, all of them or a part
 */
public record Paper(String type, String form, Map<String, String> fields, Set<String> handwritten, List<Sheet> sheets,
        boolean review) {
}
