/**
 * Sheets that staff print: delivery notes and separator sheets, as PDF. Draws what it is
 * told; knows neither batches nor languages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.sohoa.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
