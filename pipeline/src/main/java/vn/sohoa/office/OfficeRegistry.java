package vn.sohoa.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All agencies and one-stop offices, closed ones too. */
@Component
public class OfficeRegistry {

    private final JdbcOffices offices;

    OfficeRegistry(JdbcOffices offices) {
        this.offices = offices;
        if (offices.isEmpty()) {
            offices.save(OfficeList.parse(bundled()));
        }
    }

    public Optional<Office> find(OfficeCode code) {
        return offices.find(code);
    }

    public List<Office> all() {
        return offices.all();
    }

    /**
     * Offices directly below one, in the order of their codes.
     * @param parent null: those at the top
     * @param after code of the last one seen; empty: from the beginning
     */
    public List<Office> below(@Nullable OfficeCode parent, String after, int most) {
        return offices.below(parent, after, most);
    }

    /**
     * Loads a list; {@code offices/README.md} describes it. Rows replace rows with the
     * same code, nothing is removed.
     * @return number of offices in the list
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public int load(Path csv) throws IOException {
        List<Office> list = OfficeList.parse(Files.readAllLines(csv));
        offices.save(list);
        return list.size();
    }

    private static List<String> bundled() {
        try {
            return new ClassPathResource("offices/offices.csv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
