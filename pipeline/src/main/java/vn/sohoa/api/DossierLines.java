package vn.sohoa.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.Client;

import org.springframework.stereotype.Component;

/**
 * Many dossiers at once, a JSON document on each line. They are read as they arrive and
 * registered one by one: a bad line spoils no other, and a batch that broke off can be
 * sent again. The answers are held until the end, because many clients do not read while
 * they write; the number of lines is bounded for that.
 */
@Component
class DossierLines {

    static final int MOST_LINES = 10_000;

    static final int LONGEST_LINE = 64 * 1024;

    private static final Logger LOGGER = LoggerFactory.getLogger(DossierLines.class);

    private final RegisteredDossiers dossiers;

    private final ApiProblems problems;

    private final JsonMapper json;

    private final Validator validator;

    DossierLines(RegisteredDossiers dossiers, ApiProblems problems, JsonMapper json, Validator validator) {
        this.dossiers = dossiers;
        this.problems = problems;
        this.json = json;
        this.validator = validator;
    }

    /** An answer for each line that is not blank, as lines. */
    byte[] register(Client client, InputStream body) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (InputStream lines = new BufferedInputStream(body, 64 * 1024)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int number = 1; readLine(lines, line); number++) {
                if (number > MOST_LINES) {
                    write(answers, LineAnswer.of(number, null, ApiProblem.TOO_MANY_LINES));
                    break;
                }
                String text = line.toString(StandardCharsets.UTF_8);
                if (line.size() > LONGEST_LINE) {
                    write(answers, LineAnswer.of(number, null, ApiProblem.LINE_TOO_LONG));
                }
                else if (!text.isBlank()) {
                    write(answers, register(client, number, text));
                }
            }
        }
        return answers.toByteArray();
    }

    private LineAnswer register(Client client, int number, String text) {
        DossierBody body;
        try {
            body = json.readValue(text, DossierBody.class);
        }
        catch (JacksonException ex) {
            return LineAnswer.of(number, null, ApiProblem.MALFORMED_BODY);
        }
        if (body == null || body.dossier() == null || !validator.validate(body).isEmpty()) {
            String fields = (body == null) ? ""
                    : validator.validate(body)
                        .stream()
                        .map(wrong -> " " + wrong.getPropertyPath() + ": " + wrong.getMessage() + ".")
                        .sorted()
                        .collect(Collectors.joining());
            return LineAnswer.of(number, null, ApiProblem.MALFORMED_BODY, ApiProblem.MALFORMED_BODY.detail() + fields);
        }
        return register(client, number, body);
    }

    private LineAnswer register(Client client, int number, DossierBody body) {
        if (body.dossier() == null) {
            throw new IllegalArgumentException("a line names its dossier");
        }
        String code = body.dossier().value();
        try {
            boolean fresh = dossiers.register(client, body.dossier(), body, null).fresh();
            return new LineAnswer(number, code, fresh ? 201 : 200, null, null);
        }
        catch (ApiProblemException refusal) {
            problems.audit(refusal);
            return LineAnswer.of(number, code, refusal.problem());
        }
        catch (RuntimeException ex) {
            // the message may hold values of the request
            LOGGER.error("a line failed: {}", ex.getClass().getName());
            return LineAnswer.of(number, code, ApiProblem.UNAVAILABLE);
        }
    }

    private void write(ByteArrayOutputStream answers, LineAnswer answer) {
        answers.writeBytes(json.writeValueAsBytes(answer));
        answers.write('\n');
    }

    /**
     * The next line without its end; of one that is too long only the beginning is kept.
     */
    private static boolean readLine(InputStream lines, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = lines.read();
        if (next < 0) {
            return false;
        }
        for (; next >= 0 && next != '\n'; next = lines.read()) {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        return true;
    }

    /**
     * @param line number of the line, from 1
     * @param status as a request of its own would have been answered
     * @param code of the problem
     */
    record LineAnswer(int line, @Nullable String dossier, int status, @Nullable String code, @Nullable String detail) {

        static LineAnswer of(int line, @Nullable String dossier, ApiProblem problem) {
            return of(line, dossier, problem, problem.detail());
        }

        static LineAnswer of(int line, @Nullable String dossier, ApiProblem problem, String detail) {
            return new LineAnswer(line, dossier, problem.status().value(), problem.code(), detail);
        }
    }

}
