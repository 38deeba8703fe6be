package vn.sohoa.archive;

import java.util.List;

import vn.sohoa.document.Problem;

/**
 * What came of bringing all objects under the newest master key.
 *
 * @param looked objects in the store
 * @param rewrapped of these, written anew
 * @param left why others stay as they were
 */
public record RewrapOutcome(long looked, long rewrapped, List<Problem> left) {
}
