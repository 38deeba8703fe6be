/** Screens that find papers and show what is held of a citizen. */
@NullMarked
package vn.sohoa.console.warehouse;

import org.jspecify.annotations.NullMarked;
