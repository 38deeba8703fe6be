package vn.sohoa.samples.paper;

/** What is wrong with a paper on purpose, so that a person must look at it. */
public enum Flaw {

    NONE, BIRTH_YEAR_DISAGREES, IMPOSSIBLE_DATE, UNREADABLE_ID

}
