/**
 * The words that all of Sohoa shares: identifiers, boxes, confidence, states and
 * problems.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.sohoa.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
