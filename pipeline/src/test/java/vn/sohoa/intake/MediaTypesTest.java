package vn.sohoa.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** What files are, whatever they are called. */
class MediaTypesTest {

    @TempDir
    private Path folder;

    private final MediaTypes types = new MediaTypes(new IntakeSettings(DataSize.ofMegabytes(1), Duration.ZERO,
            Set.of("application/pdf", "image/tiff", "image/jpeg", "image/png"), Set.of()));

    @Test
    void aBigTiffIsATiff() throws IOException {
        assertThat(typeOf(new byte[] { 'I', 'I', 43, 0, 8, 0, 0, 0 })).isEqualTo("image/tiff");
        assertThat(typeOf(new byte[] { 'M', 'M', 0, 43, 0, 8, 0, 0 })).isEqualTo("image/tiff");
    }

    @Test
    void aPdfMayHaveOtherBytesBeforeIt() throws IOException {
        assertThat(typeOf("\r\n\r\n%PDF-1.7\n1 0 obj\n")).isEqualTo("application/pdf");
        assertThat(typeOf("\ufeff%PDF-1.7\n1 0 obj\n")).isEqualTo("application/pdf");
    }

    @Test
    void whatWasNotScannedIsNoDocument() throws IOException {
        assertThat(objectionTo("#!/bin/sh\nrm -rf /\n", "scan.pdf")).isEqualTo(ProblemCode.NOT_A_DOCUMENT);
        assertThat(objectionTo("\0\0\0\0\0\0", "scan.pdf")).isEqualTo(ProblemCode.DAMAGED_FILE);
        assertThat(objectionTo("<?xml version=\"1.0\"?><a/>", "data.xml")).isEqualTo(ProblemCode.UNSUPPORTED_FORMAT);
    }

    private ProblemCode objectionTo(String content, String name) throws IOException {
        return types.objection(typeOf(content), name).map(Problem::code).orElseThrow();
    }

    private String typeOf(String content) throws IOException {
        return typeOf(content.getBytes(StandardCharsets.UTF_8));
    }

    private String typeOf(byte[] content) throws IOException {
        return types.of(Files.write(folder.resolve("file"), content));
    }

}
