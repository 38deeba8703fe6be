/**
 * Vietnamese text: folding of accents and of reading errors, syllables, dates and numbers
 * in words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.sohoa.vietnamese;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
