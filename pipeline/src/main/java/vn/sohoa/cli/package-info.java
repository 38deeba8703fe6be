/** The command line: {@code sohoa digitize}, {@code sohoa evaluate}. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "filing", "flow", "ledger", "evaluation", "calibration" })
package vn.sohoa.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
