/** Accounts for every batch, scan file and document: states, attempts, problems. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
