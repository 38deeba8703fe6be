/** Groups the pages of a scan file into papers. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "template", "vietnamese" })
package vn.sohoa.segmentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
