package vn.sohoa.calibration;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalibrationFileTest {

    @TempDir
    private Path home;

    @Test
    void theInstallationsOwnGoesBeforeTheOneThatShips() throws IOException {
        Calibration own = new Calibration(new Calibration.Measured(10, 100, 99), new TreeMap<>(Map.of("any", 3.0)),
                new Curve(List.of(new Curve.Point(0.5, 0.6))), new TreeMap<>(Map.of("default", 0.9)),
                new TreeSet<>(List.of("birth_certificate.issued_on")));
        StringWriter json = new StringWriter();
        CalibrationFile.write(own, json);
        Path file = Files.writeString(home.resolve("calibration.json"), json.toString());

        assertThat(CalibrationFile.read(List.of("classpath:calibration.json", file.toUri().toString()))).isEqualTo(own);
    }

    @Test
    void theOneThatShipsIsUsedWhereThereIsNoOther() {
        Calibration shipped = CalibrationFile
            .read(List.of("classpath:calibration.json", home.resolve("none.json").toUri().toString()));

        assertThat(shipped.fittedOn().fields()).isGreaterThan(1000);
        assertThat(shipped.acceptFrom().get("citizen_id")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void saysWhichFileIsBroken() throws IOException {
        Path file = Files.writeString(home.resolve("calibration.json"), "{ \"weights\": 3 }");

        assertThatThrownBy(() -> CalibrationFile.read(List.of(file.toUri().toString())))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("calibration.json");
    }

}
