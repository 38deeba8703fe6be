/**
 * What offices have planned, what they have done, and when they will be done: counts by
 * office, type and day, plans, and what follows from both.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "office", "dossier" })
package vn.sohoa.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
