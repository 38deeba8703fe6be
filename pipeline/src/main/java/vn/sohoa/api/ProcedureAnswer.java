package vn.sohoa.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.procedure.Procedure;

/**
 * A procedure as it is registered.
 */
record ProcedureAnswer(String code, String name, boolean writtenResult, List<Component> components) {

    static ProcedureAnswer of(Procedure procedure) {
        return new ProcedureAnswer(procedure.code().value(), procedure.name(), procedure.writtenResult(),
                procedure.components()
                    .stream()
                    .map(one -> new Component(one.code(), one.name(), one.required(),
                            one.substitutes()
                                .stream()
                                .map(rule -> new Substitute(rule.type().key(), rule.notOlderThanDays(),
                                        rule.mustBeVerified(), rule.ownOfficeOnly()))
                                .toList()))
                    .toList());
    }

    /**
     * @param substitutes record types that stand in for it
     */
    record Component(String code, String name, boolean required, List<Substitute> substitutes) {
    }

    record Substitute(String type, @Nullable Integer notOlderThanDays, boolean mustBeVerified, boolean ownOfficeOnly) {
    }
}
