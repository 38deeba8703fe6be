/**
 * The web console of archive staff: log-in, layout and errors here, the screens of each
 * area in a package below.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "archive", "document", "exchange", "home", "identity", "ledger",
        "office", "picture", "population", "printing", "procedure", "review", "scheduling", "search", "staff",
        "template", "warehouse" })
package vn.sohoa.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
