/** Administrative procedures, their components, and which records stand in for them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
