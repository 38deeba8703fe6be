/**
 * The command line: {@code sohoa digitize}, {@code sohoa evaluate}, {@code sohoa audit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "document", "filing", "flow", "ledger", "evaluation",
        "calibration", "office", "procedure" })
package vn.sohoa.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
