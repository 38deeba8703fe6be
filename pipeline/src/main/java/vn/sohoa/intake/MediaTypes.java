package vn.sohoa.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;

import org.springframework.stereotype.Component;

/** Tells what a file is by its content. Names are never believed. */
@Component
public class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";

    /** Programs and scripts. */
    private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec",
            "application/x-executable", "application/x-sharedlib", "application/x-object", "application/x-elf",
            "application/x-mach-o-executable", "application/x-msi", "application/java-vm", "application/java-archive",
            "application/x-sh", "application/x-bat", "application/javascript", "text/javascript",
            "application/x-powershell");

    private static final Set<String> SCAN_ENDINGS = Set.of("pdf", "tif", "tiff", "jpg", "jpeg", "png", "bmp", "gif");

    private final Detector detector = new DefaultDetector();

    private final Set<String> readable;

    MediaTypes(IntakeSettings settings) {
        this.readable = settings.mediaTypes();
    }

    public String of(Path file) throws IOException {
        try (InputStream in = TikaInputStream.get(file)) {
            String type = detector.detect(in, new Metadata()).getBaseType().toString();
            return type.equals(UNKNOWN) && isBigTiff(file) ? "image/tiff" : type;
        }
    }

    /** A form of TIFF that the detector does not know. Imaging will say what it is. */
    private static boolean isBigTiff(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = HexFormat.of().formatHex(in.readNBytes(4));
            return start.equals("49492b00") || start.equals("4d4d002b");
        }
    }

    /**
     * Why files of a type are refused; empty where the pipeline can read them.
     * @param name file name; it only decides between two ways to say that the content is
     * unknown
     */
    public Optional<Problem> objection(String mediaType, String name) {
        if (readable.contains(mediaType)) {
            return Optional.empty();
        }
        if (mediaType.equals(UNKNOWN) && SCAN_ENDINGS.contains(ending(name))) {
            return Optional.of(new Problem(ProblemCode.DAMAGED_FILE, "named ." + ending(name) + ", content unknown"));
        }
        boolean document = !mediaType.equals(UNKNOWN) && !PROGRAMS.contains(mediaType)
                && !mediaType.startsWith("audio/") && !mediaType.startsWith("video/");
        return Optional
            .of(new Problem(document ? ProblemCode.UNSUPPORTED_FORMAT : ProblemCode.NOT_A_DOCUMENT, mediaType));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

}
