package vn.sohoa.review;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;

/**
 * A page of a scan file.
 *
 * @param number in the scan file, from 1
 * @param document the paper it is in; null: none
 * @param width of the upright image, pixels
 * @param height of the upright image, pixels
 */
public record PageOfFile(int number, @Nullable DocumentId document, int width, int height) {
}
