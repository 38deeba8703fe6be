package vn.sohoa.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Copies small trees of PDF objects, and large streams without decoding them. */
final class Copies {

    private Copies() {
    }

    /** The stream's bytes with what is needed to decode them, and no other entry. */
    static COSStream streamAsItIs(COSStream from, PDDocument target) throws IOException {
        COSStream to = target.getDocument().createCOSStream();
        try (InputStream in = from.createRawInputStream(); OutputStream out = to.createRawOutputStream()) {
            in.transferTo(out);
        }
        COSBase filters = from.getFilters();
        COSBase parameters = from.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (filters != null) {
            to.setItem(COSName.FILTER, deep(filters, target));
        }
        if (parameters != null) {
            to.setItem(COSName.DECODE_PARMS, deep(parameters, target));
        }
        return to;
    }

    static @Nullable COSBase deep(@Nullable COSBase from, PDDocument target) throws IOException {
        return switch (from) {
            case null -> null;
            case COSObject reference -> deep(reference.getObject(), target);
            case COSStream stream -> streamAsItIs(stream, target);
            case COSDictionary dictionary -> {
                COSDictionary to = new COSDictionary();
                for (COSName key : dictionary.keySet()) {
                    to.setItem(key, deep(dictionary.getDictionaryObject(key), target));
                }
                yield to;
            }
            case COSArray array -> {
                COSArray to = new COSArray();
                for (COSBase item : array) {
                    to.add(deep(item, target));
                }
                yield to;
            }
            default -> from;
        };
    }

}
