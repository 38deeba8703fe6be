/** The screens of review: the queue, the verification station, measured error rates. */
@NullMarked
package vn.sohoa.console.review;

import org.jspecify.annotations.NullMarked;
