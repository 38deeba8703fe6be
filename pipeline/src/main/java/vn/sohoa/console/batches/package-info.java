/** Screens of scan batches: planning, uploading, watching, deciding. */
@NullMarked
package vn.sohoa.console.batches;

import org.jspecify.annotations.NullMarked;
