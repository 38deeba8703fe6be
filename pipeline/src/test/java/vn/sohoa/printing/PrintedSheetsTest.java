package vn.sohoa.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedSheetsTest {

    private final PrintedSheets sheets = new PrintedSheets();

    @Test
    void aSeparatorSheetIsReadByTheSameLibraryAsScans() throws Exception {
        byte[] pdf = sheets.print(new SeparatorSheets("TỜ PHÂN TÁCH", "SOHOA-SEPARATOR", List.of("Lô số 1"), 2));
        assertThat(codeOn(pdf)).isEqualTo("SOHOA-SEPARATOR");
        assertThat(text(pdf)).contains("TỜ PHÂN TÁCH", "Lô số 1");
    }

    @Test
    void aDeliveryNoteSaysWhatIsDelivered() throws Exception {
        byte[] pdf = sheets.print(new DeliveryNote("PHIẾU GIAO NHẬN", "SOHOA-BATCH Lô 7",
                List.of(new DeliveryNote.Line("Số hồ sơ", "12"), new DeliveryNote.Line("Ghi chú", "")),
                List.of("Người giao", "Người nhận 漢")));
        assertThat(codeOn(pdf)).isEqualTo("SOHOA-BATCH Lô 7");
        assertThat(text(pdf)).contains("PHIẾU GIAO NHẬN", "Số hồ sơ", "12", "Người giao", "Người nhận ?");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String codeOn(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
        }
    }

}
