package vn.sohoa.procedure;

import java.util.List;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ProcedureCode;

/**
 * An administrative procedure (thủ tục hành chính).
 *
 * @param writtenResult whether it ends with a paper, as most do; QĐ 766 counts only those
 * @param components the papers it asks for, in its order
 */
public record Procedure(ProcedureCode code, String name, boolean writtenResult, List<Component> components) {

    public Procedure {
        components = List.copyOf(components);
    }

    /** Whether records of a type stand in for one of its components. */
    public boolean uses(DocumentType type) {
        return components.stream()
            .flatMap(component -> component.substitutes().stream())
            .anyMatch(substitute -> substitute.type().equals(type));
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
