package vn.sohoa.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The objects that scan files and papers are kept as. */
@Component
public class JdbcKeptObjects {

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

    private Stream<Sha256> from(String sql, UUID from, int most) {
        return jdbc.sql(sql)
            .param("from", from)
            .param("most", most)
            .query((row, number) -> new Sha256(row.getString("sha256")))
            .list()
            .stream();
    }

}
