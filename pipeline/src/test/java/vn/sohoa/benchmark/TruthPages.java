package vn.sohoa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays the pages of every document of a truth file ready as images, a folder for each
 * scan file.
 */
final class TruthPages {

    private TruthPages() {
    }

    /**
     * @param arguments folder with truth.json, folder to write into: the pages of
     * {@code a/b.pdf} go to {@code a/b.pdf/00001.png} or {@code .jpg}
     */
    public static void main(String[] arguments) throws IOException {
        Path scans = Path.of(arguments[0]);
        JsonNode truth = JsonMapper.builder().build().readTree(scans.resolve("truth.json").toFile());
        for (JsonNode document : truth.get("documents")) {
            String file = document.get("file").asString();
            Path pages = Path.of(arguments[1]).resolve(file);
            if (!Files.exists(pages)) {
                PageExtraction.pages(scans.resolve(file), pages);
            }
        }
    }

}
