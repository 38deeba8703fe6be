package vn.sohoa.document;

/**
 * Name of one delivery of scan files from one office, as staff know it. 1 to 100
 * characters, no line break.
 */
public record BatchId(String value) {

    public BatchId {
        if (value.isBlank() || value.length() > 100 || value.lines().count() != 1) {
            throw new IllegalArgumentException("a batch name has 1 to 100 characters on one line");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
