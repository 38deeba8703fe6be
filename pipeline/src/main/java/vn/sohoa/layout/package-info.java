/**
 * Finds the lines of print on an upright page (layout analysis), each as a picture of its
 * own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "imaging" })
package vn.sohoa.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
