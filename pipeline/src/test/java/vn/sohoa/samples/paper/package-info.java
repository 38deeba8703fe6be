/**
 * Lays papers out on A4 sheets, and knows for every page the exact text that is printed
 * on it.
 */
@NullMarked
package vn.sohoa.samples.paper;

import org.jspecify.annotations.NullMarked;
