package io.tillbridge.commands;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.always;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first thing that somebody runs who sets a shop up. */
@JourneyTest
class ShopsCheckTest {
    @Autowired
    private Commands commands;

    @Autowired
    private SandboxShop shop;

    @AfterEach
    void behave() {
        shop.misbehaviours().clear();
    }

    @Test
    void aShopThatIsSetUpIsSaidToBe() {
        int orders = shop.orders().size();

        Terminal check = Terminal.run(commands, "shops", "check");

        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains(
                        "Orders are read at " + shop.url(),
                        "The key may read and write orders.",
                        "WooCommerce 10.9.4 on WordPress 6.9.7",
                        "clock and ours agree");
        assertThat(shop.orders()).hasSize(orders);
    }

    @Test
    void aKeyThatIsUnknownIsSaidWithTheMend() {
        shop.misbehave(always(Kind.REVOKED_KEY, "/wp-json"));

        Terminal check = Terminal.run(commands, "shops", "check", "--json");

        JsonNode address = check.json().get(0);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(address.path("weight").asText()).isEqualTo("TROUBLE");
        assertThat(address.path("sentence").asText())
                .contains("knows no such key", "tillbridge.shops.woodys.consumer-key", "SetEnvIf Authorization");
    }

    @Test
    void aShopInMaintenanceIsSaidToBeAway() {
        shop.misbehave(always(Kind.ERROR_503, "/wp-json"));

        assertThat(Terminal.run(commands, "shops", "check", "--shop", "woodys").out())
                .contains("trouble", "The shop did not answer");
    }
}
