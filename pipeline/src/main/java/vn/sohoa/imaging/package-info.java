/**
 * Makes page images from scan files: upright, straight, clean, with their QR codes and
 * barcodes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document" })
package vn.sohoa.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
