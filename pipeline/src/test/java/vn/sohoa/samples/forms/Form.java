package vn.sohoa.samples.forms;

import java.util.List;
import java.util.function.Consumer;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.paper.Look;
import vn.sohoa.samples.paper.Paper;
import vn.sohoa.samples.people.Dice;

/** One wording of a document type. */
public record Form(String name, String type, Consumer<Draft> writer) {

    /** A paper typed in one go, on which nothing looks filled in. */
    static Form typed(String name, String type, Consumer<Draft> writer) {
        return new Form(name, type, (draft) -> writer.accept(draft.plain()));
    }

    /** Fills the form in about people the dice make up. */
    public Paper fill(Look look, Flaw flaw, Dice dice) {
        Draft draft = new Draft(look, flaw, dice);
        draft.page();
        this.writer.accept(draft);
        boolean nobodyToFileUnder = !holders().stream().allMatch(draft::records);
        return draft.finish(this.type, this.name, "other".equals(this.type) || nobodyToFileUnder);
    }

    /** The IDs that this type is filed under. */
    private List<String> holders() {
        return switch (this.type) {
            case "official_letter", "other" -> List.of();
            case "marriage_certificate" -> List.of("wife_citizen_id", "husband_citizen_id");
            default -> List.of("holder_citizen_id");
        };
    }

}
