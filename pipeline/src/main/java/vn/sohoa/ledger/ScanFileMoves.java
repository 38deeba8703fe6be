package vn.sohoa.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.sohoa.document.ScanFileState;

import static vn.sohoa.document.ScanFileState.DIGITIZED;
import static vn.sohoa.document.ScanFileState.DIGITIZING;
import static vn.sohoa.document.ScanFileState.DUPLICATE;
import static vn.sohoa.document.ScanFileState.QUARANTINED;
import static vn.sohoa.document.ScanFileState.RECEIVED;

/** All moves a scan file may make. */
final class ScanFileMoves {

    private static final Map<ScanFileState, Set<ScanFileState>> LEGAL = Map.of(
    // @formatter:off
        RECEIVED, EnumSet.of(DIGITIZING),                            // claimed
        DIGITIZING, EnumSet.of(DIGITIZED, QUARANTINED, RECEIVED),    // back after a crash
        DIGITIZED, EnumSet.of(DIGITIZED),                            // filed again
        QUARANTINED, EnumSet.of(QUARANTINED, RECEIVED, DUPLICATE),   // could not be read, now can
        DUPLICATE, EnumSet.noneOf(ScanFileState.class));
    // @formatter:on

    private ScanFileMoves() {
    }

    /** The states, as the database writes them, from which {@code to} may be reached. */
    static List<String> sourcesOf(ScanFileState to) {
        return Arrays.stream(ScanFileState.values())
            .filter(from -> LEGAL.getOrDefault(from, Set.of()).contains(to))
            .map(ScanFileMoves::code)
            .toList();
    }

    static String code(ScanFileState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

}
