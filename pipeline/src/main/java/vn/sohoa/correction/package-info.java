/** Values of records that somebody says are wrong, until a person decides. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
