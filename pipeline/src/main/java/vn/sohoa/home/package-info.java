/**
 * The installation's folder: its lock, and the PostgreSQL server that runs in it when no
 * other is configured.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
