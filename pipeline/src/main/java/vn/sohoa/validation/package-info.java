/**
 * Checks extracted fields against each other and the rules, and decides who looks at the
 * paper.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "segmentation", "classification", "extraction",
        "calibration", "template", "vietnamese" })
package vn.sohoa.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
