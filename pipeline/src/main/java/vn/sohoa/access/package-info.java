/** Who read or changed what: the audit trail. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
