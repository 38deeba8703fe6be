/**
 * The forms of the samples: every document type of the catalogue in several real
 * wordings.
 */
@NullMarked
package vn.sohoa.samples.forms;

import org.jspecify.annotations.NullMarked;
