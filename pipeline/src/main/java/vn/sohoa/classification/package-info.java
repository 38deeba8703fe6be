/** Decides of which document type a paper is. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "segmentation", "template", "vietnamese" })
package vn.sohoa.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
