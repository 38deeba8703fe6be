/**
 * Takes over the files of a delivery: walks the folder, hashes, detects the type, refuses
 * what is unsafe, stores.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "archive", "ledger", "access", "home" })
package vn.sohoa.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
