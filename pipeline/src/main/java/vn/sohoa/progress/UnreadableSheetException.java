package vn.sohoa.progress;

/** A file that is no spreadsheet. */
class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSheetException(Throwable cause) {
        super("the file is no spreadsheet", cause);
    }

}
