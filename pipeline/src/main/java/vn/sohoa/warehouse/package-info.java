/**
 * Citizens and their records, versions, fields and provenance: what other procedures
 * reuse.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "access", "identity", "procedure" })
package vn.sohoa.warehouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
