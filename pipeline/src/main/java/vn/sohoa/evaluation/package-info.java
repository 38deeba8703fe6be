/** Compares what the pipeline reads with what is known to stand on the papers. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "calibration", "vietnamese" })
package vn.sohoa.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
