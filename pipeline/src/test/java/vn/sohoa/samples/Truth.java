package vn.sohoa.samples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is true about a set of samples; {@code truth.json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Truth(List<Document> documents, List<Quarantined> quarantined, List<Duplicate> duplicates) {

    /**
     * One document.
     *
     * @param firstPage where it begins in its file, from 1
     * @param form the wording it was made from
     * @param forms known, when templates were written on this wording, or else new
     * @param handwritten keys of fields that are written with the pen, all of them or a
     * part
     * @param text what is printed on each of its pages
     * @param expect accept, or review when a person must look at it
     */
    record Document(String file, @JsonProperty("first_page") int firstPage, int pages, String type, String form,
            String forms, String level, @JsonInclude Map<String, String> fields,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> handwritten, List<String> text, String expect) {

        Document {
            handwritten = handwritten == null ? Set.of() : handwritten;
        }
    }

    /** A file that must not be processed. */
    record Quarantined(String file, String problem) {
    }

    /** A file with the very bytes of another one. */
    record Duplicate(String file, String of) {
    }

    void write(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(this) + "\n");
    }

    static Truth read(Path file) {
        return JsonMapper.builder().build().readValue(file.toFile(), Truth.class);
    }

}
