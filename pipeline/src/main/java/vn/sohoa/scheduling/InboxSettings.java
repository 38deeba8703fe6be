package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folder that scanners and network shares deliver into, as
 * {@code <office>/<batch>/…}.
 *
 * @param folder null: {@code inbox} in home
 * @param watched whether anybody looks
 * @param pause between two looks
 * @param quiet how long a file must not have grown before it is taken
 * @param patience how long a file that breaks off, or that a manifest names and that is
 * not there, is waited for
 */
@ConfigurationProperties("sohoa.inbox")
record InboxSettings(@Nullable Path folder, @DefaultValue("true") boolean watched, @DefaultValue("5s") Duration pause,
        @DefaultValue("10s") Duration quiet, @DefaultValue("15m") Duration patience) {
}
