/** What Sohoa is measured against; run by {@code bin/bench}. */
@NullMarked
package vn.sohoa.benchmark;

import org.jspecify.annotations.NullMarked;
