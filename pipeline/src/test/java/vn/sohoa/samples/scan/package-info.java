/**
 * What happens to a sheet on its way through copiers and scanners, and the files that
 * come out.
 */
@NullMarked
package vn.sohoa.samples.scan;

import org.jspecify.annotations.NullMarked;
