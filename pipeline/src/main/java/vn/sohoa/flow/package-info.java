/** The digitization job, top to bottom: the table of contents of Sohoa. */
@NullMarked
@ApplicationModule
package vn.sohoa.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
