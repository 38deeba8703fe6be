/**
 * The population register (cơ sở dữ liệu quốc gia về dân cư), which knows who has which
 * ID: asked whether what a paper says of its holders is so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "access", "document" })
package vn.sohoa.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
