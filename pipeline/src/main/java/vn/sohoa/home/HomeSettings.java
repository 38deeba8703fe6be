package vn.sohoa.home;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the installation lives.
 *
 * @param home folder with everything Sohoa keeps on this machine
 * @param postgresBinaries where the embedded server is unpacked; null: a folder in home
 * @param postgresPatience how long its start may take; a crash recovery may be long
 */
@ConfigurationProperties("sohoa")
record HomeSettings(@DefaultValue("./var") Path home, @Nullable Path postgresBinaries,
        @DefaultValue("2m") Duration postgresPatience) {
}
