/** Screens for leads: plans, figures, charts, indicators, and the public page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "console", "access", "document", "staff", "office", "dossier", "progress", "template" })
package vn.sohoa.console.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
