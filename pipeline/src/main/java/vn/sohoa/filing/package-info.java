/** Files documents: objects first, then records, state and audit in one transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "recognition", "segmentation", "classification", "extraction",
        "validation", "preservation", "archive", "ledger", "warehouse", "access", "identity", "template", "review",
        "population" })
package vn.sohoa.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
