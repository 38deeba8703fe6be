package vn.sohoa.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sohoa.samples.forms.Form;
import vn.sohoa.samples.paper.Flaw;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Format;
import vn.sohoa.samples.scan.Level;
import vn.sohoa.samples.scan.Recipe;
import vn.sohoa.samples.scan.Recipe.Trace;

/**
 * A set of any size from any seed: types in equal parts, levels in turn, everything else
 * by the dice.
 */
final class RandomSet {

    private static final List<String> MANY_PAGES = List.of("land-pink", "land-pink-old-id", "land-2025",
            "permit-articles", "letter-long", "decision-long", "decision-general", "circular", "card-2021-pages",
            "decision-province", "decision-prime", "decision-bureau", "letter-province", "letter-body",
            "circular-grounds", "resolution", "plan", "card-2024-pages");

    // A card says everything twice, and a permit no birth date that an ID could disagree
    // with: no flaws on these.
    private static final List<String> FLAWLESS = List.of("citizen_identity_card", "construction_permit");

    // What an office stamps as received.
    private static final List<String> RECEIVED = List.of("official_letter", "administrative_decision",
            "application_form", "other");

    private RandomSet() {
    }

    static List<Sample> samples(Options options) {
        return IntStream.range(0, options.documents()).mapToObj((number) -> sample(number, options)).toList();
    }

    private static Sample sample(int number, Options options) {
        Dice dice = Dice.of(options.seed(), "sample " + number);
        List<Level> levels = options.levels();
        Level level = levels.get(number % levels.size());
        List<String> types = options.types();
        String type = dice.pick(types);
        Form form = dice.pick(options.forms().stream().filter((one) -> one.type().equals(type)).toList());
        Recipe recipe = Recipe.any(level, dice);
        boolean onePage = recipe.format() == Format.JPEG || recipe.format() == Format.PNG;
        if (onePage && MANY_PAGES.contains(form.name())) {
            recipe = Recipe.of(level, Format.PDF, recipe.tone());
        }
        if ("application_form".equals(type) && recipe.format() != Format.PDF_DIGITAL && dice.chance(0.3)) {
            recipe = recipe.with(Trace.PEN_FILLED);
        }
        if (dice.chance(0.06) && !onePage) {
            recipe = recipe.with(Trace.BLANK_BACK).with(Trace.BLEED_THROUGH);
        }
        if (dice.chance(0.1)) {
            recipe = recipe.with(dice.pick(Trace.PROCEDURE_QR, Trace.STAMP));
        }
        if (recipe.has(Trace.INCOMING_STAMP) && !RECEIVED.contains(type)) {
            recipe = recipe.without(Trace.INCOMING_STAMP);
        }
        boolean spoilt = dice.chance(0.04) && !FLAWLESS.contains(type);
        Flaw flaw = spoilt ? dice.pick(Flaw.BIRTH_YEAR_DISAGREES, Flaw.IMPOSSIBLE_DATE, Flaw.UNREADABLE_ID) : Flaw.NONE;
        String file = String.format(Locale.ROOT, "%s/scan_%05d.%s", level.key(), number + 1,
                recipe.format().extension());
        return new Sample(file, List.of(form), Separator.NONE, recipe, flaw, "");
    }

}
