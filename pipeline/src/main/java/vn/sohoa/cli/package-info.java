/**
 * The command line: {@code sohoa digitize}, {@code sohoa evaluate}, {@code sohoa audit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "archive", "calibration", "document", "exchange", "filing", "flow",
        "identity", "ledger", "evaluation", "office", "procedure", "scheduling", "staff" })
package vn.sohoa.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
