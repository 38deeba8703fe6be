/** The console as people see it: in a real browser, on a real database. */
@NullMarked
package vn.sohoa.console;

import org.jspecify.annotations.NullMarked;
