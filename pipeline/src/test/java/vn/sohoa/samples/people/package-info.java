/** Made-up people, places and dates of the samples, all drawn from one seed. */
@NullMarked
package vn.sohoa.samples.people;

import org.jspecify.annotations.NullMarked;
