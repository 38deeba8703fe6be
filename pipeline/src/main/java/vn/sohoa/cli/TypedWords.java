package vn.sohoa.cli;

import picocli.CommandLine.TypeConversionException;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * Turns words of the command line into the vocabulary, or says what is wrong with them.
 */
final class TypedWords {

    private TypedWords() {
    }

    static OfficeCode office(Messages messages, String word) {
        try {
            return new OfficeCode(word);
        }
        catch (IllegalArgumentException ex) {
            throw new TypeConversionException(messages.text("usage.office", word));
        }
    }

    static DocumentType type(Messages messages, String word) {
        try {
            return new DocumentType(word);
        }
        catch (IllegalArgumentException ex) {
            throw new UsageException(messages.text("usage.type", word));
        }
    }

    static BatchId batch(Messages messages, String word) {
        try {
            return new BatchId(word);
        }
        catch (IllegalArgumentException ex) {
            throw new TypeConversionException(messages.text("usage.batch"));
        }
    }

}
