@NullMarked
package vn.sohoa.preservation;

import org.jspecify.annotations.NullMarked;
