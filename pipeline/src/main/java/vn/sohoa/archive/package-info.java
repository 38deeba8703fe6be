/**
 * Keeps objects (originals, archival copies, recognized text) under their SHA-256 in an
 * S3 store, encrypted if there is a key.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "home" })
package vn.sohoa.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
