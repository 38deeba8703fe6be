package vn.sohoa.scheduling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

/**
 * What staff say of a batch they deliver.
 *
 * @param name what it is called; unique, 1 to 100 characters
 * @param procedure whose dossiers it holds; null: several, or not known
 * @param type the one type of paper in it; null: several, or not known
 * @param deadline day by which it should be done
 * @param declared counts to compare with what came, Thông tư 01/2023/TT-VPCP, Điều 8
 */
public record BatchPlan(String name, OfficeCode office, @Nullable ProcedureCode procedure, @Nullable DocumentType type,
        Priority priority, @Nullable LocalDate deadline, DeclaredCounts declared) {

    /**
     * Counts on the delivery note; null where the office did not say.
     */
    public record DeclaredCounts(@Nullable Integer files, @Nullable Integer dossiers, @Nullable Integer sheets) {

        public static final DeclaredCounts NONE = new DeclaredCounts(null, null, null);

    }
}
