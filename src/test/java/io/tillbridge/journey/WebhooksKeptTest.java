package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.webhooks.Webhooks;
import io.tillbridge.settings.Settings;
import io.tillbridge.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The shop's webhooks are made, mended and switched on again, and their silence is heard. */
@JourneyTest
class WebhooksKeptTest {
    private static final int TOPICS = 5;

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Settings settings;

    @Autowired
    private Environment environment;

    @Autowired
    private Commands commands;

    @BeforeEach
    @AfterEach
    void removeAll() {
        journey.shop.misbehaviours().clear();
        journey.shop.withWebhooks(webhooks -> webhooks.all().stream()
                .map(webhook -> webhooks.remove(webhook.path("id").asLong()))
                .toList());
        journey.rows.update("DELETE FROM dbo.USER_SYNC_LOG WHERE OPERATION_TYPE = 'webhooks.keep'");
    }

    private List<ObjectNode> all() {
        return journey.shop.withWebhooks(Webhooks::all);
    }

    private Map<String, Object> lastRun() {
        return journey.row(
                "SELECT TOP (1) * FROM dbo.USER_SYNC_LOG WHERE OPERATION_TYPE = 'webhooks.keep' ORDER BY LOG_ID DESC");
    }

    @Test
    void aShopWithoutGetsThemOnceWithOurSecretAndAddress() {
        clerk.tick("webhooks.begin");
        clerk.tick("webhooks.keep");

        assertThat(all()).hasSize(TOPICS).allSatisfy(webhook -> {
            assertThat(webhook.path("delivery_url").asText()).isEqualTo(settings.publicUrl() + "/webhooks/woodys");
            assertThat(webhook.path("secret").asText())
                    .isEqualTo(settings.shop(Journey.SHOP).orElseThrow().webhookSecret());
        });
        assertThat(lastRun()).containsEntry("RECORDS_CREATED", 0).containsEntry("RECORDS_SKIPPED", TOPICS);
    }

    @Test
    void oneThatTheShopSwitchedOffIsSwitchedOnAndThoseOfOthersStayAsTheyAre() {
        clerk.tick("webhooks.keep");
        long ours = all().get(0).path("id").asLong();
        journey.shop.registerWebhook("order.created", "http://localhost:2/warehouse", "theirs");
        long theirs = all().get(TOPICS).path("id").asLong();
        List.of(ours, theirs)
                .forEach(id -> journey.shop.withWebhooks(
                        webhooks -> webhooks.update(id, ShopJson.object().put("status", "disabled"))));

        clerk.tick("webhooks.keep");

        assertThat(all())
                .extracting(webhook -> webhook.path("status").asText())
                .containsExactly("active", "active", "active", "active", "active", "disabled");
        assertThat(all().get(TOPICS).path("secret").asText()).isEqualTo("theirs");
    }

    @Test
    void oneWhoseCreationTimedOutIsFoundByTheNextLookAndNotMadeTwice() {
        journey.shop.misbehave(
                times(Kind.TIMEOUT_AFTER_WORK, 1, "/webhooks$").onlyFor("POST").lasting(100));

        clerk.tick("webhooks.keep");
        assertThat(lastRun()).containsEntry("SUCCESS", "N");
        clerk.tick("webhooks.keep");

        assertThat(all()).hasSize(TOPICS);
        assertThat(lastRun()).containsEntry("SUCCESS", "Y");
    }

    @Test
    void aKeyThatMayNotWriteIsSaidWithTheMend() {
        journey.shop.misbehave(times(Kind.REVOKED_KEY, TOPICS, "/webhooks$").onlyFor("POST"));

        clerk.tick("webhooks.keep");

        assertThat(lastRun().get("ERROR_MESSAGE").toString())
                .startsWith("The shop refused:")
                .contains("read and write permission");
        assertThat(health().path("status").asText()).isEqualTo("ATTENTION");
        assertThat(all()).isEmpty();
    }

    @Test
    void theCommandShowsThePlanAndDoesItOnlyWhenTold() {
        Terminal plan = Terminal.run(commands, "webhooks", "check");
        assertThat(plan.out())
                .contains("order.created missing", "Make it, delivered to", "5 to do. Nothing was changed");
        assertThat(all()).isEmpty();

        assertThat(Terminal.run(commands, "webhooks", "check", "--apply").out()).contains("5 done.");
        assertThat(all()).hasSize(TOPICS);

        JsonNode again = Terminal.run(commands, "webhooks", "check", "--shop", "woodys", "--json")
                .json();
        assertThat(again.get(0).path("toDo").asInt()).isZero();
        assertThat(Terminal.run(commands, "webhooks", "check", "--shop", "nobody")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void pollsThatFindOrdersOfWhichNoWebhookToldRaiseAnAlarmUntilOneTells() {
        clerk.tick("webhooks.keep");
        for (int poll = 1; poll <= settings.health().silentWebhooks(); poll++) {
            assertThat(health().path("status").asText()).isEqualTo("UP");
            clerk.place(Purchase.of(31, 1));
            journey.pollAndPost();
        }
        assertThat(health().path("status").asText()).isEqualTo("ATTENTION");
        assertThat(health().at("/details/woodys").asText()).contains("no webhook told of any");

        hint(clerk.place(Purchase.of(31, 1)));

        await().untilAsserted(() -> assertThat(health().path("status").asText()).isEqualTo("UP"));
        journey.post();
    }

    private JsonNode health() {
        return Visitor.stranger(environment).read("/actuator/health").at("/components/webhooks");
    }

    private void hint(long id) {
        byte[] body = ("{\"id\":" + id + "}").getBytes(StandardCharsets.UTF_8);
        String secret = settings.shop(Journey.SHOP).orElseThrow().webhookSecret();
        Visitor.stranger(environment)
                .with("X-WC-Webhook-Topic", "order.created")
                .with("X-WC-Webhook-Signature", Signed.with(secret, body))
                .post("/webhooks/woodys", body);
    }
}
