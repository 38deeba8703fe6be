/**
 * Dossiers that procedure systems received, and the indicators that are counted from
 * them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
