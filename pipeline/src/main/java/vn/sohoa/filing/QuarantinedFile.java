package vn.sohoa.filing;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ScanFile;

/** A scan file that the machine cannot read; its original is kept. */
public record QuarantinedFile(ScanFile file, Problem problem) implements DigitizationOutcome {
}
