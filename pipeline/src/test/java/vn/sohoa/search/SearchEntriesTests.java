package vn.sohoa.search;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff search, made anew from the records. */
class SearchEntriesTests extends WarehouseTest {

    @Autowired
    @FlywayDataSource
    DataSource ownerConnections;

    @Test
    void allAtOnceMakesTheSameAsOneByOne() {
        CitizenId citizen = aCitizen();
        filed(paper("birth_certificate", Map.of("holder_name", "Đặng Thị Hoà", "holder_citizen_id", citizen.value(),
                "document_number", "12/2020", "issued_on", "2020-07", "signer_name", "Lê Văn Ký")), citizen);
        filed(paper("birth_certificate", Map.of("holder_citizen_id", citizen.value(), "issued_on", "2019")), citizen);
        filed(paper("birth_certificate", Map.of("issued_on", "31/02/2019")), citizen);
        List<String> oneByOne = entries(citizen);
        JdbcClient owner = JdbcClient.create(ownerConnections);
        owner.sql("delete from warehouse.search_entry where citizen_id = '%s'".formatted(citizen.value())).update();
        assertThat(entries(citizen)).isEmpty();

        assertThat(owner.sql("select warehouse.index_all()").query(Long.class).single()).isGreaterThanOrEqualTo(3);

        assertThat(entries(citizen)).hasSize(3).isEqualTo(oneByOne);
        assertThat(owner.sql("select warehouse.index_all()").query(Long.class).single()).as("again").isZero();
    }

    private List<String> entries(CitizenId citizen) {
        return jdbc
            .sql("select search_entry::text from warehouse.search_entry where citizen_id = :id order by document_id")
            .param("id", citizen.value())
            .query((row, number) -> row.getString(1))
            .list();
    }

}
