/** The people who use the console: their roles, offices, passwords and log-ins. */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "document" })
package vn.sohoa.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
