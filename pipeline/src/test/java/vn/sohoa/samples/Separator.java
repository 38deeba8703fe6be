package vn.sohoa.samples;

import java.util.List;
import vn.sohoa.samples.paper.Codes;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Face;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.paper.Look;
import vn.sohoa.samples.paper.Sheet;
import vn.sohoa.samples.paper.Typeface;
import vn.sohoa.samples.people.Dice;

/** What lies between the documents of a stack. */
enum Separator {

    NONE {
        @Override
        List<Sheet> sheets() {
            return List.of();
        }
    },

    /** A sheet with a QR code that says SOHOA-SEPARATOR. */
    QR {
        @Override
        List<Sheet> sheets() {
            Draft draft = titled("TỜ PHÂN TÁCH / SEPARATOR SHEET");
            draft.picture(227, 260, 140, 140, Codes.qr("SOHOA-SEPARATOR"));
            return draft.finish("", "", false).sheets();
        }
    },

    /** A Patch-T sheet: the Code 128 text PATCHT, as many scanners know it. */
    PATCH_T {
        @Override
        List<Sheet> sheets() {
            Draft draft = titled("PATCH T");
            draft.picture(130, 240, 330, 90, Codes.code128("PATCHT"));
            return draft.finish("", "", false).sheets();
        }
    };

    abstract List<Sheet> sheets();

    private static Draft titled(String title) {
        return new Draft(new Look(Typeface.ARIMO, Face.REGULAR, Typeface.SETO, false, Look.Signing.ABOVE_NAME),
                Flaw.NONE, new Dice(1))
            .page()
            .gap(60)
            .size(24)
            .centre("*" + title + "*");
    }

}
