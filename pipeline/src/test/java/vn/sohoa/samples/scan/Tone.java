package vn.sohoa.samples.scan;

/** Colours of a scan. */
public enum Tone {

    COLOUR, GREY, BILEVEL

}
