/** The registry of agencies and one-stop offices. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
