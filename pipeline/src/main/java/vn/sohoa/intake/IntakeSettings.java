package vn.sohoa.intake;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken over.
 *
 * @param maxFileSize larger files are refused
 * @param quiet a file that was written to more recently may still be being written:
 * intake waits until it is that old
 * @param mediaTypes what the pipeline can read
 * @param skippedNames files that accompany scans and are none, and folders of such files
 */
@ConfigurationProperties("sohoa.intake")
record IntakeSettings(@DefaultValue("2GB") DataSize maxFileSize, @DefaultValue("1s") Duration quiet, @DefaultValue( {
        "application/pdf", "image/tiff", "image/jpeg", "image/png", "image/bmp", "image/gif" }) Set<String> mediaTypes,
        @DefaultValue({ "truth.json", "README.md", "manifest.csv", "Thumbs.db", "desktop.ini", "@eaDir", "__MACOSX",
                "$RECYCLE.BIN" }) Set<String> skippedNames){
}
