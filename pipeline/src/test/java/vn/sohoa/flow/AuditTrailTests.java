package vn.sohoa.flow;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.sohoa.access.AuditBreak;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.AuditVerification;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuditTrailTests extends IntegrationTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    @Qualifier("migrations")
    private DataSource owner;

    @Test
    void isIntactAfterFilesWereReadSideBySide() {
        deliver("001.pdf", "002.pdf", "003.pdf", "004.pdf");
        run();

        AuditVerification found = trail.verify();

        assertThat(found.breaks()).isEmpty();
        assertThat(found.events()).isGreaterThan(8);
        assertThat(found.seal()).matches("[0-9a-f]{64}");
    }

    @Test
    void cannotBeTouchedByTheApplication() {
        deliver("001.pdf");
        run();

        for (String attempt : new String[] { "update audit.event set detail = 'changed'", "delete from audit.event",
                "truncate audit.event", "alter table audit.event disable trigger all",
                "update audit.chain set length = 0", "drop table audit.event" }) {
            assertThatExceptionOfType(DataAccessException.class).as(attempt)
                .isThrownBy(() -> jdbc.sql(attempt).update());
        }
        assertThat(trail.verify().intact()).isTrue();
    }

    @Test
    void tellsWhatItsOwnerChangedOrRemoved() {
        deliver("001.pdf");
        run();
        jdbc.sql("insert into audit.event (actor, action, result) values ('probe', 'record_read', 'granted')").update();
        AuditBreak probe = jdbc
            .sql("select chain, position from audit.event where actor = 'probe' order by id desc limit 1")
            .query((row, number) -> new AuditBreak(row.getInt("chain"), row.getLong("position"), "changed"))
            .single();
        String place = " where chain = " + probe.chain() + " and position = " + probe.position();

        asOwner("update audit.event set actor = 'nobody'" + place);
        assertThat(trail.verify().breaks()).containsExactly(probe);

        asOwner("update audit.event set actor = 'probe'" + place);
        assertThat(trail.verify().breaks()).isEmpty();

        String everything = jdbc.sql("select event::text from audit.event as event" + place)
            .query((row, number) -> row.getString(1))
            .single();
        asOwner("delete from audit.event" + place);
        assertThat(trail.verify().breaks()).extracting(AuditBreak::reason).containsExactly("missing_at_end");

        asOwner("insert into audit.event select (('" + everything.replace("'", "''") + "')::audit.event).*");
        assertThat(trail.verify().breaks()).isEmpty();
    }

    private void asOwner(String statement) {
        JdbcClient jdbc = JdbcClient.create(owner);
        jdbc.sql("alter table audit.event disable trigger all").update();
        jdbc.sql(statement).update();
        jdbc.sql("alter table audit.event enable trigger all").update();
    }

}
