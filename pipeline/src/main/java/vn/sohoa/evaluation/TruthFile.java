package vn.sohoa.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.evaluation.Truth.TrueDocument;

/** Reads {@code truth.json} and says where it is broken. */
final class TruthFile {

    private static final JsonMapper JSON = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();

    private TruthFile() {
    }

    /**
     * @throws BrokenTruthException where it is missing, no JSON, incomplete, or names
     * files that are not there
     */
    static Truth of(Path folder) {
        Path file = folder.resolve("truth.json");
        if (!Files.isRegularFile(file)) {
            throw new BrokenTruthException(file, "there is no such file");
        }
        Truth truth = parsed(file);
        if (truth == null || truth.documents() == null || truth.documents().isEmpty()) {
            throw new BrokenTruthException(file, "it names no documents");
        }
        for (int i = 0; i < truth.documents().size(); i++) {
            requireComplete(file, folder, "documents[" + i + "]", truth.documents().get(i));
        }
        return truth;
    }

    private static Truth parsed(Path file) {
        try {
            return JSON.readValue(file.toFile(), Truth.class);
        }
        catch (DatabindException ex) {
            String where = ex.getPath()
                .stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
                .collect(Collectors.joining());
            throw new BrokenTruthException(file, line(ex) + where + " is not what stands there in a truth file");
        }
        catch (JacksonException ex) {
            throw new BrokenTruthException(file, line(ex) + ex.getOriginalMessage());
        }
    }

    private static String line(JacksonException ex) {
        TokenStreamLocation location = ex.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : "line " + location.getLineNr() + ": ";
    }

    private static void requireComplete(Path truth, Path folder, String where, TrueDocument document) {
        if (document == null || document.file() == null || document.type() == null) {
            throw new BrokenTruthException(truth, where + " lacks file or type");
        }
        Path scan = folder.resolve(document.file()).normalize();
        if (!scan.startsWith(folder.normalize()) || !Files.isRegularFile(scan)) {
            throw new BrokenTruthException(truth, where + " names " + document.file() + ", which is not in the folder");
        }
        if (!Objects.equals(document.expect(), "accept") && !Objects.equals(document.expect(), "review")) {
            throw new BrokenTruthException(truth, where + " expects neither accept nor review");
        }
    }

}
