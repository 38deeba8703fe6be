package vn.sohoa.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Reads and writes {@code calibration.json}. */
public final class CalibrationFile {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build();

    private CalibrationFile() {
    }

    /**
     * The calibration in the last of {@code locations} that exists.
     * @throws ProblemException CALIBRATION_BROKEN where none exists, or it cannot be
     * meant as it stands
     */
    public static Calibration read(List<String> locations) {
        for (String location : locations.reversed()) {
            Resource file = new DefaultResourceLoader().getResource(location);
            if (file.exists()) {
                return read(file);
            }
        }
        throw new ProblemException(ProblemCode.CALIBRATION_BROKEN, "there is none of " + String.join(", ", locations));
    }

    private static Calibration read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return JSON.readValue(in, Calibration.class);
        }
        catch (JacksonException | IOException broken) {
            throw new ProblemException(ProblemCode.CALIBRATION_BROKEN, file.getDescription() + " is no calibration",
                    broken);
        }
    }

    public static void write(Calibration calibration, Writer writer) {
        JSON.writeValue(writer, calibration);
    }

}
