/**
 * Pictures of the pages of archival copies, for people to look at. Java only: no native
 * library runs where the console does.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "archive" })
package vn.sohoa.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
