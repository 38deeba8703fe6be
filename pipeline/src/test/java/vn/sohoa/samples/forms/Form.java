package vn.sohoa.samples.forms;

import java.util.List;
import java.util.function.Consumer;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.paper.Look;
import vn.sohoa.samples.paper.Paper;
import vn.sohoa.samples.people.Dice;

/** One wording of a document type. */
public record Form(String name, String type, Print print, Consumer<Draft> writer) {

    /** What a form is printed with. */
    public enum Print {

        /** As in the offices whose papers the templates were written on. */
        KNOWN,
        /** In typefaces that no template was written on. */
        NEW,
        /** On a typewriter, which no template was written on either. */
        TYPEWRITER

    }

    Form(String name, String type, Consumer<Draft> writer) {
        this(name, type, Print.KNOWN, writer);
    }

    /** A paper typed in one go, on which nothing looks filled in. */
    static Form typed(String name, String type, Consumer<Draft> writer) {
        return new Form(name, type, (draft) -> writer.accept(draft.plain()));
    }

    /** A form that no template was written on. */
    static Form unseen(String name, String type, Consumer<Draft> writer) {
        return new Form(name, type, Print.NEW, writer);
    }

    /** One of these on which nothing looks filled in. */
    static Form unseenTyped(String name, String type, Consumer<Draft> writer) {
        return new Form(name, type, Print.NEW, (draft) -> writer.accept(draft.plain()));
    }

    /** One of these from a typewriter. */
    static Form typewritten(String name, String type, Consumer<Draft> writer) {
        return new Form(name, type, Print.TYPEWRITER, (draft) -> writer.accept(draft.plain()));
    }

    /** Whether templates were written on it. */
    public boolean known() {
        return this.print == Print.KNOWN;
    }

    /** A likely look of this form. */
    public Look look(Dice dice) {
        return switch (this.print) {
            case KNOWN -> Look.any(dice);
            case NEW -> Look.elsewhere(dice);
            case TYPEWRITER -> Look.typewritten(dice);
        };
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
