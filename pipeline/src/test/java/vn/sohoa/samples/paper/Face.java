package vn.sohoa.samples.paper;

/** A cut of the sheet's typeface; {@link #HAND} is handwriting. */
public enum Face {

    REGULAR, BOLD, ITALIC, BOLD_ITALIC, HAND

}
