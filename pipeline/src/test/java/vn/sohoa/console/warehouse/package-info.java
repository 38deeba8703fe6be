/** Staff who look for papers. */
@NullMarked
package vn.sohoa.console.warehouse;

import org.jspecify.annotations.NullMarked;
