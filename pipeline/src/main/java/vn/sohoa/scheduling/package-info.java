/**
 * Plans batches of scans: what is delivered, when it may run, whose turn it is, how far
 * it is. Knows no stage; the flow runs the batches, in a worker process.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "access", "archive", "document", "home", "ledger", "office", "template", "vietnamese" })
package vn.sohoa.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
