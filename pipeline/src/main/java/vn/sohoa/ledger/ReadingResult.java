package vn.sohoa.ledger;

import java.util.List;

import vn.sohoa.document.Sha256;

/**
 * What is noted of a scan file that was read.
 *
 * @param words object with all its words
 */
public record ReadingResult(int pages, List<Integer> separatorPages, String engine, Sha256 words) {
}
