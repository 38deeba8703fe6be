package vn.sohoa.api;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.procedure.Procedure;
import vn.sohoa.warehouse.JudgedRecord;

/** Component by component, whether the citizen has to hand it in. */
record OnceOnlyAnswer(String procedure, List<Component> components) {

    /**
     * @param status reusable, held_but or to_be_handed_in
     * @param reasons where held_but: the obstacles of JudgedRecord
     * @param record what can be asked for as evidence, where reusable
     */
    record Component(String code, String name, boolean required, String status, List<String> reasons,
            @Nullable Held record) {

        static Component of(Procedure.Component component, List<JudgedRecord> records) {
            // records come latest first; the one with the fewest obstacles speaks for all
            JudgedRecord best = records.stream()
                .min(Comparator.comparingInt(one -> one.obstacles().size()))
                .orElse(null);
            if (best == null) {
                return new Component(component.code(), component.name(), component.required(), "to_be_handed_in",
                        List.of(), null);
            }
            Held held = best.usable() ? new Held(best.held().document().value(), best.held().type().key(),
                    best.held().version(), best.held().trust().code()) : null;
            return new Component(component.code(), component.name(), component.required(),
                    best.usable() ? "reusable" : "held_but", best.obstacles(), held);
        }
    }

    /**
     * @param trust machine_read, verified or certified
     */
    record Held(UUID id, String type, int version, String trust) {
    }
}
