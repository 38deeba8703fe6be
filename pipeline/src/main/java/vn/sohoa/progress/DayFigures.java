package vn.sohoa.progress;

import java.time.LocalDate;

/**
 * What was done on one day: files that came, pages and papers that were digitized, papers
 * that were filed.
 */
public record DayFigures(LocalDate day, long received, long pages, long digitized, long filed) {
}
