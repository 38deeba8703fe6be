/** What leads see, in a real browser. */
@NullMarked
package vn.sohoa.console.progress;

import org.jspecify.annotations.NullMarked;
