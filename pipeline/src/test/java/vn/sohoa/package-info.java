/** Tests of the whole, and what the tests of the modules share. */
@NullMarked
package vn.sohoa;

import org.jspecify.annotations.NullMarked;
