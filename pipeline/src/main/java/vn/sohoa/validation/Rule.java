package vn.sohoa.validation;

import java.util.List;

/**
 * A named check. It finds what a person should look at; it never changes a value and
 * never rejects on a guess.
 */
@FunctionalInterface
interface Rule {

    List<Finding> check(Facts facts, Circumstances now);

}
