package vn.sohoa.classification;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;

/** A type that a paper may be of. */
public record TypeGuess(DocumentType type, Confidence confidence) {
}
