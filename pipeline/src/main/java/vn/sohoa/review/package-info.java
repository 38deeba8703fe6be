/**
 * What people decide about papers: the queue, claims, decisions on doubtful fields,
 * keying by several people, samples and rescans.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "access", "template", "correction", "warehouse", "vietnamese" })
package vn.sohoa.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
