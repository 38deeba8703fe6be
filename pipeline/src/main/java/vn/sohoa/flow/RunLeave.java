package vn.sohoa.flow;

import java.util.function.BooleanSupplier;

/**
 * Whether a run may go on; asked by several threads.
 *
 * @param forOneMore whether one more file may be read; asked once for each
 * @param toGoOn whether the run is still wanted; asked while files are taken over
 */
record RunLeave(BooleanSupplier forOneMore, BooleanSupplier toGoOn) {

    /** Nobody ends the run. */
    static final RunLeave ALWAYS = new RunLeave(() -> true, () -> true);

}
