package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@JourneyTest
class OtherCommandsTest {
    private final Commands commands;
    private final JdbcTemplate rows;
    private final String service;

    @Autowired
    OtherCommandsTest(Commands commands, JdbcTemplate rows, Environment environment) {
        this.commands = commands;
        this.rows = rows;
        this.service = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    @AfterEach
    void clear() {
        rows.update("DELETE FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY IN ('MAP-ME', '#77:78', '=Gift wrap')");
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    private Map<String, Object> mapping(String key) {
        return rows.queryForMap("SELECT * FROM dbo.USER_PRODUCT_MAP WHERE SHOP = 'woodys' AND MAP_KEY = ?", key);
    }

    @Test
    void aProductIsMappedToAnItemAndAUnitThatExist() {
        assertThat(run("products", "map", "map-me", "01-10251", "--unit", "pk").out())
                .contains("MAP-ME (woodys) would be item 01-10251 in PK");
        assertThat(rows.queryForList("SELECT 1 FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = 'MAP-ME'"))
                .isEmpty();

        assertThat(run("products", "map", "map-me", "01-10251", "--unit", "pk", "--apply")
                        .exit())
                .isZero();
        assertThat(mapping("MAP-ME"))
                .containsEntry("ITEM_NO", "01-10251")
                .containsEntry("UNIT", "PK")
                .containsEntry("MAPPING_SOURCE", "MANUAL");

        run("products", "map", "MAP-ME", "ITEM-0001", "--apply");
        assertThat(mapping("MAP-ME")).containsEntry("ITEM_NO", "ITEM-0001").containsEntry("UNIT", null);
        assertThat(run("products", "map", "--list").out()).contains("MAP-ME").contains("ITEM-0001");
    }

    @Test
    void aProductWithoutSkuIsMappedByItsIdOrItsName() {
        run("products", "map", "#77:78", "ITEM-0002", "--apply");
        run("products", "map", "=Gift wrap", "ITEM-0003", "--apply");

        assertThat(mapping("#77:78")).containsEntry("WOO_PRODUCT_ID", 77L).containsEntry("WOO_VARIATION_ID", 78L);
        assertThat(mapping("=Gift wrap")).containsEntry("ITEM_NO", "ITEM-0003");
    }

    @Test
    void anItemOrUnitThatDoesNotExistIsRefused() {
        Terminal item = run("products", "map", "MAP-ME", "NO-SUCH", "--apply");
        Terminal unit = run("products", "map", "MAP-ME", "01-10251", "--unit", "TN", "--apply");

        assertThat(item.exit()).isEqualTo(2);
        assertThat(item.err()).startsWith("There is no item NO-SUCH in CounterPoint.");
        assertThat(unit.exit()).isEqualTo(2);
        assertThat(unit.err()).startsWith("Item 01-10251 has no unit TN; it is sold in EA, PK.");
    }

    @Test
    void deployAsksTheRunningServiceAndSaysWhereNoneRuns() {
        Terminal deployed = run("routes", "deploy", "--url", service, "--json");
        Terminal nobody = run("routes", "deploy", "--url", "http://localhost:1");

        assertThat(deployed.json().path("outcome").asText()).isNotEmpty();
        assertThat(deployed.exit()).isEqualTo(deployed.json().path("findings").isEmpty() ? 0 : 1);
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).startsWith("No service answers at http://localhost:1");
        assertThat(run("routes", "check").out()).isNotEmpty();
    }

    @Test
    void aSandboxThatIsNotItsOwnFileIsNotReset() {
        Terminal answer = run("sandbox", "reset", "--apply");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).startsWith("This database is not the sandbox's own file");
    }
}
