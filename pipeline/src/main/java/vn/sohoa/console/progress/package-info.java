/** Screens for leads: plans, figures, charts, indicators, and the public page. */
@NullMarked
package vn.sohoa.console.progress;

import org.jspecify.annotations.NullMarked;
