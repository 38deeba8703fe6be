/**
 * Says how sure a value is: turns what speaks for and against it into a probability that
 * was measured on papers whose values are known.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "segmentation", "classification", "extraction",
        "template", "vietnamese" })
package vn.sohoa.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
