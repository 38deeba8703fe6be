package vn.sohoa.progress;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * The codes of an office and all below it as a range of bytes, which an index can read.
 */
record Subtree(String from, String before) {

    static Subtree of(@Nullable OfficeCode top) {
        // the slash comes right after the dot
        return (top == null) ? new Subtree("", "~") : new Subtree(top.value(), top.value() + "/");
    }
}
