/** Administrators and auditors at their screens. */
@NullMarked
package vn.sohoa.console.administration;

import org.jspecify.annotations.NullMarked;
