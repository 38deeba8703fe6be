/**
 * Who is who: other numbers of a citizen, each with the paper that shows it, linked and
 * unlinked by two people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "access" })
package vn.sohoa.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
