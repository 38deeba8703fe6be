package vn.sohoa.staff;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords under Argon2id, with the parameters OWASP names first: 19 MiB, two rounds.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;

    private static final int HASH_BYTES = 32;

    private static final int KIBIBYTES = 19_456;

    private static final int ROUNDS = 2;

    /** Letters and digits that nobody mistakes for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;

    private static final int GROUP_LENGTH = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES,
            ROUNDS);

    // Many log-ins at once wait for each other rather than fill the memory.
    private final Semaphore places = new Semaphore(2, true);

    private final SecureRandom random = new SecureRandom();

    private final String nobodys = hash(oneTime());

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        }
        finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        }
        finally {
            places.release();
        }
    }

    /**
     * Takes as long as a look at a password does: a name that nobody has must not answer
     * sooner.
     */
    void takeTheTime(String password) {
        matches(password, nobodys);
    }

    /** A password such as {@code h7km-2xqp-w9fd-t4nb}; 79 random bits. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

}
