package vn.sohoa.flow;

import java.util.List;

import vn.sohoa.recognition.PageText;
import vn.sohoa.validation.ValidatedPaper;

/**
 * What the reading stages made of one scan file.
 *
 * @param pages all of its pages, in order
 * @param separatorPages numbers of the pages that belong to no paper
 * @param papers the papers found, checked, in order
 */
public record ReadPapers(List<PageText> pages, List<Integer> separatorPages, List<ValidatedPaper> papers) {
}
