/**
 * Makes the archival copy of a paper: a searchable PDF/A-2b whose text lies on its words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "segmentation" })
package vn.sohoa.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
