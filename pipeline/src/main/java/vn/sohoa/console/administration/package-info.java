/** Screens for administrators and auditors. */
@NullMarked
package vn.sohoa.console.administration;

import org.jspecify.annotations.NullMarked;
