package vn.sohoa.samples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.forms.Form;
import vn.sohoa.samples.forms.Forms;
import vn.sohoa.samples.scan.Level;

/**
 * What is asked for on the command line.
 *
 * @param documents how many documents of a random set, or 0 for the standard set
 * @param only part of the file names to be made, or empty for all
 * @param forms the wordings that a random set is made from
 */
record Options(Path folder, long seed, int documents, List<Level> levels, List<String> types, String only,
        List<Form> forms) {

    static final String USAGE = "SampleScans FOLDER [--seed N] [--documents N [--level clean,office,poor] "
            + "[--type TYPE,...] [--forms known|new|all]] [--only PART-OF-FILE-NAME]";

    static Options of(String... words) {
        if (words.length % 2 == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        Options options = new Options(Path.of(words[0]), 20_260_901L, 0, List.of(Level.values()),
                Forms.all().stream().map(Form::type).distinct().toList(), "", Forms.all());
        for (int i = 1; i < words.length; i += 2) {
            options = options.with(words[i], words[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--seed" -> new Options(this.folder, Long.parseLong(value), this.documents, this.levels, this.types,
                    this.only, this.forms);
            case "--documents" -> new Options(this.folder, this.seed, Integer.parseInt(value), this.levels, this.types,
                    this.only, this.forms);
            case "--level" -> new Options(this.folder, this.seed, this.documents,
                    Arrays.stream(value.split(",", -1))
                        .map((level) -> Level.valueOf(level.toUpperCase(Locale.ROOT)))
                        .toList(),
                    this.types, this.only, this.forms);
            case "--type" -> new Options(this.folder, this.seed, this.documents, this.levels,
                    Arrays.asList(value.split(",", -1)), this.only, this.forms);
            case "--only" ->
                new Options(this.folder, this.seed, this.documents, this.levels, this.types, value, this.forms);
            case "--forms" ->
                new Options(this.folder, this.seed, this.documents, this.levels, this.types, this.only, chosen(value));
            default -> throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
        };
    }

    private static List<Form> chosen(String which) {
        return switch (which) {
            case "known" -> Forms.all().stream().filter(Form::known).toList();
            case "new" -> Forms.all().stream().filter((form) -> !form.known()).toList();
            case "all" -> Forms.all();
            default -> throw new IllegalArgumentException("no forms " + which + "; " + USAGE);
        };
    }

}
