/** The HTTP API that other systems ask before they ask the citizen. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "access", "archive", "correction", "dossier", "exchange", "home",
        "procedure", "warehouse" })
package vn.sohoa.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
