package vn.sohoa.warehouse;

import vn.sohoa.document.Sha256;

/**
 * A page of a record.
 *
 * @param number in the scan file, from 1
 * @param copy the archival copy it is in
 * @param place in the copy, from 1
 * @param width of the upright image, pixels
 * @param height of the upright image, pixels
 */
public record RecordPage(int number, Sha256 copy, int place, int width, int height) {
}
