/**
 * What happened to records, for systems that follow it: an ordered feed, and webhooks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "archive", "document" })
package vn.sohoa.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
