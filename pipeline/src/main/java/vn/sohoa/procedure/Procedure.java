package vn.sohoa.procedure;

import java.util.List;

import vn.sohoa.document.ProcedureCode;

/**
 * An administrative procedure (thủ tục hành chính).
 *
 * @param components the papers it asks for, in its order
 */
public record Procedure(ProcedureCode code, String name, List<Component> components) {

    public Procedure {
        components = List.copyOf(components);
    }

    /**
     * A paper that a procedure asks for (thành phần hồ sơ).
     *
     * @param substitutes records that stand in for it
     */
    public record Component(String code, String name, boolean required, List<Substitute> substitutes) {

        public Component {
            substitutes = List.copyOf(substitutes);
        }
    }
}
