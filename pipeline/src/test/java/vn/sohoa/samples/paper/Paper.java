package vn.sohoa.samples.paper;

import java.util.List;
import java.util.Map;

/** A finished document: its sheets and everything that is true about it. */
public record Paper(String type, String form, Map<String, String> fields, List<Sheet> sheets, boolean review) {
}
