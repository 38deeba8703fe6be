package vn.sohoa.printing;

import java.util.List;

/**
 * Sheets that are laid between papers before they are scanned, so that each becomes a
 * paper of its own.
 *
 * @param code that the pipeline knows separators by
 * @param lines what a person reads under it
 * @param count number of sheets, 1 to 100
 */
public record SeparatorSheets(String title, String code, List<String> lines, int count) {

    public SeparatorSheets {
        lines = List.copyOf(lines);
        if (count < 1 || count > 100) {
            throw new IllegalArgumentException("1 to 100 separator sheets are printed at once");
        }
    }
}
