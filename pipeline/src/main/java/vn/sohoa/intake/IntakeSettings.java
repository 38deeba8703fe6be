package vn.sohoa.intake;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken over.
 *
 * @param maxFileSize larger files are refused
 * @param mediaTypes what the pipeline can read
 * @param skippedNames files that accompany scans and are none
 */
@ConfigurationProperties("sohoa.intake")
record IntakeSettings(@DefaultValue("2GB") DataSize maxFileSize, @DefaultValue( {
        "application/pdf", "image/tiff", "image/jpeg", "image/png", "image/bmp", "image/gif" }) Set<String> mediaTypes,
        @DefaultValue({ "truth.json", "README.md", "manifest.csv", "Thumbs.db",
                "desktop.ini" }) Set<String> skippedNames){
}
