package vn.sohoa.segmentation;

import java.util.List;

/**
 * All pages of a scan file, grouped.
 *
 * @param papers in the order of the file; none if it holds separator sheets and blank
 * pages only
 * @param separatorPages numbers of the pages that only part papers from each other, and
 * of blank pages before the first paper; they are kept in the original and belong to no
 * paper
 */
public record Papers(List<Paper> papers, List<Integer> separatorPages) {
}
