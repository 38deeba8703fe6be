package vn.sohoa.filing;

import vn.sohoa.document.ScanFile;

/** What became of a scan file. */
public sealed interface DigitizationOutcome permits DigitizedFile, QuarantinedFile {

    ScanFile file();

}
