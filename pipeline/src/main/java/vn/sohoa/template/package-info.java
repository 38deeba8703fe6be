/**
 * Document types as data: one YAML file each says how a type is recognized and where its
 * fields stand.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "vietnamese" })
package vn.sohoa.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
