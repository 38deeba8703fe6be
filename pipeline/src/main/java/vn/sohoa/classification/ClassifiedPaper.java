package vn.sohoa.classification;

import java.util.List;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.segmentation.Paper;

/**
 * A paper with its type.
 *
 * @param guesses the likeliest types, best first; for a person who has to decide
 */
public record ClassifiedPaper(Paper paper, DocumentType type, Confidence confidence, List<TypeGuess> guesses) {
}
