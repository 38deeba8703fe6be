package vn.sohoa.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/** Reads lists of offices: {@code code,name,parent,valid_from,valid_to,successor}. */
final class OfficeList {

    private static final String HEADER = "code,name,parent,valid_from,valid_to,successor";

    private OfficeList() {
    }

    /**
     * @throws IllegalArgumentException naming the line that is wrong
     */
    static List<Office> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").strip().equals(HEADER)) {
            throw new IllegalArgumentException("line 1: must be " + HEADER);
        }
        List<Office> offices = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                offices.add(office(lines.get(i), i + 1));
            }
        }
        return offices;
    }

    private static Office office(String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("line " + number + ": must have 6 values, has " + cells.length);
        }
        try {
            return new Office(new OfficeCode(cells[0].strip()), cells[1].strip(), optional(cells[2], OfficeCode::new),
                    optional(cells[3], LocalDate::parse), optional(cells[4], LocalDate::parse),
                    optional(cells[5], OfficeCode::new));
        }
        catch (RuntimeException ex) {
            throw new IllegalArgumentException("line " + number + ": " + ex.getMessage(), ex);
        }
    }

    private static <T> @Nullable T optional(String cell, Function<String, T> parse) {
        return cell.isBlank() ? null : parse.apply(cell.strip());
    }

}
