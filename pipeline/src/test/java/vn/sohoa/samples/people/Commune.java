package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A commune with the names it goes by before and after the reform of July 2025, which did
 * away with districts.
 */
public record Commune(String kind, String name, String district, Province province) {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    public static boolean reformed(LocalDate on) {
        return !on.isBefore(REFORM);
    }

    /** "xã Tân Lập". */
    public String title(LocalDate on) {
        boolean renamed = reformed(on) && "thị trấn".equals(this.kind);
        return (renamed ? "xã" : this.kind) + " " + this.name;
    }

    /** "xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình". */
    public String address(LocalDate on) {
        if (reformed(on)) {
            return title(on) + ", " + this.province.successorTitle(on);
        }
        return title(on) + ", " + this.district + ", " + this.province.title();
    }

    /** "Ủy ban nhân dân xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình". */
    public String committee(LocalDate on) {
        return "Ủy ban nhân dân " + address(on);
    }

    public String upperTitle(LocalDate on) {
        return title(on).toUpperCase(Locale.ROOT);
    }

    public String upperDistrict() {
        return this.district.toUpperCase(Locale.ROOT);
    }

    /** The district's bare name, as it stands before a date: "Vũ Thư". */
    public String districtName() {
        return this.district.replaceFirst("^(huyện|quận|thị xã|thành phố) ", "");
    }

}
