package vn.sohoa.preservation;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Takes over the colour spaces that PDF/A-2 allows beside an sRGB output intent. */
class ImportedColorSpaces {

    /** ISO 15076-1, 7.2.5: input, display, output and colour space profiles. */
    private static final Set<String> PROFILE_CLASSES = Set.of("scnr", "mntr", "prtr", "spac");

    private static final Set<COSBase> DEVICE_SPACES = Set.of(COSName.DEVICEGRAY, COSName.DEVICERGB);

    private final PDDocument target;

    /** Scanners use one profile for all pages. */
    private final Map<COSStream, Optional<COSBase>> profiles = new HashMap<>();

    ImportedColorSpaces(PDDocument target) {
        this.target = target;
    }

    Optional<COSBase> copy(@Nullable COSBase colorSpace) throws IOException {
        if (colorSpace instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName kind) {
            return switch (kind.getName()) {
                case "CalGray", "CalRGB" -> Optional.ofNullable(Copies.deep(array, this.target));
                case "ICCBased" -> profile(array);
                case "Indexed" -> indexed(array);
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(colorSpace).filter(DEVICE_SPACES::contains);
    }

    private Optional<COSBase> indexed(COSArray from) throws IOException {
        Optional<COSBase> base = copy(from.getObject(1));
        COSBase highest = from.getObject(2);
        COSBase palette = from.getObject(3);
        if (base.isEmpty() || highest == null || palette == null) {
            return Optional.empty();
        }
        COSArray to = new COSArray();
        to.add(COSName.INDEXED);
        to.add(base.get());
        to.add(highest);
        to.add(Copies.deep(palette, this.target));
        return Optional.of(to);
    }

    private Optional<COSBase> profile(COSArray from) throws IOException {
        if (!(from.getObject(1) instanceof COSStream stream)) {
            return Optional.empty();
        }
        Optional<COSBase> known = this.profiles.get(stream);
        if (known == null) {
            known = newProfile(stream);
            this.profiles.put(stream, known);
        }
        return known;
    }

    private Optional<COSBase> newProfile(COSStream from) throws IOException {
        int components = from.getInt(COSName.N);
        if (!isAllowed(new PDStream(from).toByteArray(), components)) {
            return Optional.empty();
        }
        COSStream to = Copies.streamAsItIs(from, this.target);
        to.setInt(COSName.N, components);
        COSArray colorSpace = new COSArray();
        colorSpace.add(COSName.ICCBASED);
        colorSpace.add(to);
        return Optional.of(colorSpace);
    }

    private static boolean isAllowed(byte[] profile, int components) {
        try {
            byte[] header = ICC_Profile.getInstance(profile).getData(ICC_Profile.icSigHead);
            String profileClass = new String(header, 12, 4, StandardCharsets.US_ASCII);
            String colors = new String(header, 16, 4, StandardCharsets.US_ASCII);
            return header[8] <= 4 && PROFILE_CLASSES.contains(profileClass)
                    && colors.equals((components == 1) ? "GRAY" : "RGB ") && (components == 1 || components == 3);
        }
        catch (IllegalArgumentException _) {
            return false;
        }
    }

}
