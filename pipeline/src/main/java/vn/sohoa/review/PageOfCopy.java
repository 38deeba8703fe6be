package vn.sohoa.review;

import vn.sohoa.document.Sha256;

/**
 * Where the picture of a page is.
 *
 * @param copy archival copy
 * @param page in the copy, from 1
 */
public record PageOfCopy(Sha256 copy, int page) {
}
