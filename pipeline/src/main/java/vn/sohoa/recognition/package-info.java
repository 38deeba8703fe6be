/** Reads the words of a page image (OCR), each with its box and confidence. */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "imaging", "layout", "vietnamese" })
package vn.sohoa.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
