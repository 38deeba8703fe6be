package vn.sohoa.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.ProcedureCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All procedures that are known. */
@Component
public class Procedures {

    private final JdbcProcedures procedures;

    Procedures(JdbcProcedures procedures) {
        this.procedures = procedures;
    }

    public Optional<Procedure> find(ProcedureCode code) {
        return procedures.find(code);
    }

    /**
     * Procedures in the order of their codes.
     * @param after code of the last one seen; null: from the beginning
     * @param among codes; null: all
     */
    public List<Procedure> after(@Nullable String after, int limit, @Nullable Set<String> among) {
        return procedures.codes((after != null) ? after : "", limit, among)
            .stream()
            .flatMap(code -> procedures.find(code).stream())
            .toList();
    }

    /**
     * Loads a list, see {@link ProcedureList}. A procedure in it replaces what was known
     * of it; others stay.
     * @return number of procedures in the list
     * @throws IllegalArgumentException naming the line that is wrong
     */
    @Transactional
    public int load(Path csv) throws IOException {
        List<Procedure> list = ProcedureList.parse(Files.readAllLines(csv));
        list.forEach(procedures::save);
        return list.size();
    }

}
