package vn.sohoa.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ProcedureCode;

import org.springframework.cache.Cache;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.cache.transaction.TransactionAwareCacheDecorator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All procedures that are known. */
@Component
public class Procedures {

    /**
     * How long another process may not know of a list that was loaded; this one knows at
     * once.
     */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 10_000;

    private final JdbcProcedures procedures;

    /** A loaded list makes it forget everything when its transaction is committed. */
    private final Cache remembered = new TransactionAwareCacheDecorator(new CaffeineCache("procedures",
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build()));

    Procedures(JdbcProcedures procedures) {
        this.procedures = procedures;
    }

    /**
     * A procedure, as it was a second ago at the earliest: each request of the API asks.
     */
    public Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(remembered.get(code, () -> procedures.find(code).orElse(null)));
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
     * Procedures for which records of some types stand in, in the order of their codes.
     */
    public List<Procedure> using(List<DocumentType> types, int most) {
        return procedures.using(types, most).stream().flatMap(code -> procedures.find(code).stream()).toList();
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
        remembered.clear();
        return list.size();
    }

}
