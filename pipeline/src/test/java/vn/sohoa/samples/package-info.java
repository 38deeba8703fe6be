/**
 * Makes the synthetic sample scans and the truth about them, the same bytes from the same
 * seed.
 */
@NullMarked
package vn.sohoa.samples;

import org.jspecify.annotations.NullMarked;
