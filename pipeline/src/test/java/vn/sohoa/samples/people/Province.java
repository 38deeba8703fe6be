package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A province before July 2025: its prefix in citizen IDs, some of its districts, and the
 * province it belongs to today.
 */
public record Province(String prefix, String name, String successor, List<String> districts) {

    private static final List<String> CITIES = List.of("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh",
            "Huế");

    public String title() {
        return title(this.name);
    }

    /** The province since July 2025; Đồng Nai became a city on 30 April 2026. */
    public String successorTitle(LocalDate on) {
        boolean city = "Đồng Nai".equals(this.successor) && !on.isBefore(LocalDate.of(2026, 4, 30));
        return city ? "thành phố Đồng Nai" : title(this.successor);
    }

    private static String title(String name) {
        return (CITIES.contains(name) ? "thành phố " : "tỉnh ") + name;
    }

}
