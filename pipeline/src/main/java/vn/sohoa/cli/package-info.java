/** The command line. */
@NullMarked
@ApplicationModule
package vn.sohoa.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
