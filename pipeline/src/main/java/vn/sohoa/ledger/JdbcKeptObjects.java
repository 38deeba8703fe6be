package vn.sohoa.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The objects that scan files and papers are kept as. */
@Component
public class JdbcKeptObjects {

    private static final int PAGE = 1000;

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcKeptObjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Originals and archival copies drawn by chance: ids are checksums, so that where one
     * begins is chance enough.
     * @param most of each kind
     */
    public List<Sha256> drawn(int most) {
        UUID from = UUID.randomUUID();
        return Stream
            .of("select id, sha256 from work.scan_file where id >= :from and sha256 is not null order by id limit :most",
                    "select id, copy_sha256 as sha256 from work.document where id >= :from order by id limit :most")
            .flatMap(sql -> Stream.concat(from(sql, from, most), from(sql, FIRST, most)).distinct().limit(most))
            .distinct()
            .toList();
    }

    /**
     * Shows originals, stored words and archival copies, one after the other; one that is
     * kept for several files may come several times.
     * @param percent share of them that is drawn by chance, 1 to 100
     */
    public void each(int percent, Consumer<Sha256> visitor) {
        for (String sql : List.of("select id, sha256 from work.scan_file where sha256 is not null and id > :after",
                "select id, words_sha256 as sha256 from work.scan_file where words_sha256 is not null and id > :after",
                "select id, copy_sha256 as sha256 from work.document where id > :after")) {
            Optional<UUID> last = Optional.of(FIRST);
            while (last.isPresent()) {
                List<Kept> page = page(sql + " and random() * 100 < :percent order by id limit :most", last.get(),
                        percent);
                page.forEach(kept -> visitor.accept(kept.object()));
                last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
            }
        }
    }

    private List<Kept> page(String sql, UUID after, int percent) {
        return jdbc.sql(sql)
            .param("after", after)
            .param("percent", percent)
            .param("most", PAGE)
            .query((row, number) -> new Kept(row.getObject("id", UUID.class), new Sha256(row.getString("sha256"))))
            .list();
    }

    private record Kept(UUID id, Sha256 object) {
    }

    private Stream<Sha256> from(String sql, UUID from, int most) {
        return jdbc.sql(sql)
            .param("from", from)
            .param("most", most)
            .query((row, number) -> new Sha256(row.getString("sha256")))
            .list()
            .stream();
    }

}
