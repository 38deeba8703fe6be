/**
 * How staff find papers: by number, name, date, office or words, masked until they are
 * opened with a purpose.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "access", "identity", "procedure", "warehouse" })
package vn.sohoa.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
