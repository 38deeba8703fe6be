/**
 * Through the real command line, as a user types it: bin/sohoa, packed, in a process of
 * its own.
 */
@NullMarked
package vn.sohoa.endtoend;

import org.jspecify.annotations.NullMarked;
