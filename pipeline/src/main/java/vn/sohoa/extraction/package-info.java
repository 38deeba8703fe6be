/** Finds the fields of a known document type in its recognized text. */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "document", "recognition", "segmentation", "classification", "template", "vietnamese" })
package vn.sohoa.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
