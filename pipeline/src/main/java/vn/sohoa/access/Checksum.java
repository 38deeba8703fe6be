package vn.sohoa.access;

import java.nio.charset.StandardCharsets;

import vn.sohoa.document.Sha256;

/** SHA-256 of texts. */
final class Checksum {

    private Checksum() {
    }

    static Sha256 of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

}
