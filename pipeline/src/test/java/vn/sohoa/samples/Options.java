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
 */
record Options(Path folder, long seed, int documents, List<Level> levels, List<String> types, String only) {

    static final String USAGE = "SampleScans FOLDER [--seed N] [--documents N [--level clean,office,poor] "
            + "[--type TYPE,...]] [--only PART-OF-FILE-NAME]";

    static Options of(String... words) {
        if (words.length % 2 == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        Options options = new Options(Path.of(words[0]), 20_260_901L, 0, List.of(Level.values()),
                Forms.all().stream().map(Form::type).distinct().toList(), "");
        for (int i = 1; i < words.length; i += 2) {
            options = options.with(words[i], words[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--seed" ->
                new Options(this.folder, Long.parseLong(value), this.documents, this.levels, this.types, this.only);
            case "--documents" ->
                new Options(this.folder, this.seed, Integer.parseInt(value), this.levels, this.types, this.only);
            case "--level" -> new Options(this.folder, this.seed, this.documents,
                    Arrays.stream(value.split(",", -1))
                        .map((level) -> Level.valueOf(level.toUpperCase(Locale.ROOT)))
                        .toList(),
                    this.types, this.only);
            case "--type" -> new Options(this.folder, this.seed, this.documents, this.levels,
                    Arrays.asList(value.split(",", -1)), this.only);
            case "--only" -> new Options(this.folder, this.seed, this.documents, this.levels, this.types, value);
            default -> throw new IllegalArgumentException("unknown option " + name + "; " + USAGE);
        };
    }

}
