package vn.sohoa.staff;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are guarded.
 *
 * @param attempts failed log-ins in a row that lock a name out, 2 to 20
 * @param lockOut how long the first time; each further failure doubles it
 * @param longestLockOut how long at most
 * @param passwordLength characters at least, 8 to 100
 */
@ConfigurationProperties("sohoa.staff")
record StaffSettings(@DefaultValue("5") int attempts, @DefaultValue("1m") Duration lockOut,
        @DefaultValue("1h") Duration longestLockOut, @DefaultValue("12") int passwordLength) {

    StaffSettings {
        if (attempts < 2 || attempts > 20) {
            throw new IllegalArgumentException("sohoa.staff.attempts is 2 to 20: " + attempts);
        }
        if (!lockOut.isPositive() || longestLockOut.compareTo(lockOut) < 0) {
            throw new IllegalArgumentException("sohoa.staff.lock-out is positive, longest-lock-out not shorter");
        }
        if (passwordLength < 8 || passwordLength > 100) {
            throw new IllegalArgumentException("sohoa.staff.password-length is 8 to 100: " + passwordLength);
        }
    }
}
