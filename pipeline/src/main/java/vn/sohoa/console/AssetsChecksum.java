package vn.sohoa.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Changes with any byte of any asset. */
final class AssetsChecksum {

    private static final int DIGITS = 16;

    private final ResourcePatternResolver resources;

    AssetsChecksum(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    String value() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Resource> assets = new ArrayList<>();
            assets.addAll(Arrays.asList(resources.getResources("classpath*:console/assets/**/*.*")));
            assets.add(Htmx.script());
            assets.sort(Comparator.comparing(asset -> String.valueOf(asset.getFilename())));
            for (Resource asset : assets) {
                digest.update(String.valueOf(asset.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(asset.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every JDK has SHA-256", ex);
        }
    }

}
