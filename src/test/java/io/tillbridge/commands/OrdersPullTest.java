package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.JourneyTest;
import io.tillbridge.sandbox.shop.SandboxShop;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JourneyTest
class OrdersPullTest {
    private static final long ID = 88001;

    private final Commands commands;
    private final SandboxShop shop;
    private final JdbcTemplate rows;

    @Autowired
    OrdersPullTest(Commands commands, SandboxShop shop, JdbcTemplate rows) {
        this.commands = commands;
        this.shop = shop;
        this.rows = rows;
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    @Test
    void pullShowsItsPlanThenStagesAndPosts() throws IOException {
        place();

        Terminal plan = run("orders", "pull", "--since", "1d");
        assertThat(plan.exit()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("" + ID).contains("stage as STAGED").contains("Nothing was changed");
        assertThat(rows.queryForList("SELECT 1 FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", ID))
                .isEmpty();

        Terminal done = run("orders", "pull", "--since", "1d", "--apply", "--json");
        JsonNode woodys = done.json().get(0);
        assertThat(woodys.path("created").asInt()).as(done.err()).isPositive();
        // The service of this process may have taken it first; then it is a moment behind.
        await().untilAsserted(() -> assertThat(rows.queryForObject(
                        "SELECT STATE FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", String.class, ID))
                .isEqualTo("POSTED"));
    }

    @Test
    void aShopThatNobodyConfiguredOrAMomentThatIsNoneCouldNotRun() {
        assertThat(run("orders", "pull", "--shop", "nobody").err())
                .startsWith("No shop is configured as nobody; known are woodys.");
        assertThat(run("orders", "pull", "--since", "yesterday").exit()).isEqualTo(2);
    }

    private void place() throws IOException {
        try (InputStream file = OrdersPullTest.class.getResourceAsStream("/woo/order-storefront.json")) {
            ObjectNode order = (ObjectNode) new JsonMapper().readTree(file);
            shop.addTouched(order.put("id", ID).put("number", "" + ID));
        }
    }
}
