package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;

/**
 * A named check. It finds what a person should look at; it never changes a value and
 * never rejects on a guess.
 */
@FunctionalInterface
interface Rule {

    /**
     * @param today the day of digitization, for dates that cannot lie in the future
     */
    List<Finding> check(Facts facts, LocalDate today);

}
