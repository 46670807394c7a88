package io.tillbridge.journey.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.webhooks.WebhookStep.Action;
import io.tillbridge.woocommerce.Webhook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each webhook that a shop may have. */
class WebhookPlanTest {
    private static final WebhookWish WISH = WebhookWish.of("woodys", "https://bridge.example", "whisper");
    private static final String HERE = "https://bridge.example/webhooks/woodys";

    private static Webhook ours(long id, String topic) {
        return new Webhook(id, WISH.name(topic), "active", topic, HERE);
    }

    private static List<WebhookStep> plan(Webhook... found) {
        return WebhookPlan.of(WISH, List.of(found));
    }

    private static List<Webhook> all() {
        return WebhookWish.TOPICS.stream()
                .map(topic -> ours(WebhookWish.TOPICS.indexOf(topic), topic))
                .toList();
    }

    private static List<WebhookStep> orders(Webhook... found) {
        return plan(found).stream()
                .filter(step -> List.of("order.created", "order.updated").contains(step.topic()))
                .toList();
    }

    @Test
    void anEmptyShopGetsOneOfEachTopicWithAddressAndSecret() {
        assertThat(plan())
                .extracting(WebhookStep::topic)
                .containsExactly(
                        "order.created", "order.updated", "order.deleted", "customer.created", "customer.updated");
        assertThat(plan().get(0).body()).contains("\"delivery_url\":\"" + HERE + "\"", "\"secret\":\"whisper\"");
        assertThat(plan().get(0).path()).isEqualTo("webhooks");
    }

    @Test
    void whatIsAsItShouldBeIsKept() {
        assertThat(WebhookPlan.of(WISH, all()))
                .extracting(WebhookStep::action)
                .hasSize(WebhookWish.TOPICS.size())
                .containsOnly(Action.KEEP);
    }

    @Test
    void whatTheShopSwitchedOffIsSwitchedOnAndWhatAPersonPausedIsNot() {
        Webhook disabled = new Webhook(1, WISH.name("order.created"), "disabled", "order.created", HERE);
        Webhook paused = new Webhook(2, WISH.name("order.updated"), "paused", "order.updated", HERE);

        List<WebhookStep> steps = orders(disabled, paused);

        assertThat(steps).extracting(WebhookStep::action).containsExactly(Action.MEND, Action.LEAVE);
        assertThat(steps.get(0).body()).contains("\"status\":\"active\"").doesNotContain("secret");
        assertThat(steps.get(0).path()).isEqualTo("webhooks/1");
    }

    @Test
    void aNewSecretGoesRoundAndNoTextShowsIt() {
        WebhookWish renewed = WebhookWish.of("woodys", "https://bridge.example", "louder");

        List<WebhookStep> steps = WebhookPlan.of(renewed, all());

        assertThat(steps).allSatisfy(step -> {
            assertThat(step.action()).isEqualTo(Action.MEND);
            assertThat(step.body()).contains("\"secret\":\"louder\"").doesNotContain("status");
            assertThat(step.sentence() + step + renewed).doesNotContain("louder");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bridge.example/webhooks/woodys",
                "https://Bridge.Example/webhooks/woodys/",
                "https://bridge.example:443/webhooks/woodys"
            })
    void oneThatSomebodyWroteInAnotherWayIsMended(String address) {
        Webhook byHand = new Webhook(1, "Orders", "active", "order.created", address);

        WebhookStep step = plan(byHand).get(0);

        assertThat(step.action()).isEqualTo(Action.MEND);
        assertThat(step.body()).contains("\"delivery_url\":\"" + HERE + "\"", "\"secret\"");
    }

    @Test
    void ofTwoThatTellTheSameTheActiveOneStays() {
        Webhook disabled = new Webhook(1, WISH.name("order.created"), "disabled", "order.created", HERE);

        List<WebhookStep> steps = plan(disabled, ours(2, "order.created"), ours(3, "order.created"));

        assertThat(steps)
                .filteredOn(step -> step.action() == Action.KEEP)
                .extracting(WebhookStep::id)
                .containsExactly(2L);
        assertThat(steps)
                .filteredOn(step -> step.action() == Action.REMOVE)
                .extracting(WebhookStep::path)
                .containsExactlyInAnyOrder("webhooks/1", "webhooks/3");
        assertThat(steps.get(1).query()).isEqualTo("force=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/webhooks/woodys",
                "https://bridge.example/webhooks/yard",
                "https://bridge.example:8080/webhooks/woodys",
                "not an address"
            })
    void thoseOfOthersAreNeverTouched(String address) {
        Webhook theirs = new Webhook(1, "Stock to the warehouse", "disabled", "order.created", address);
        Webhook otherTopic = new Webhook(2, "Products", "active", "product.updated", HERE);

        assertThat(plan(theirs, otherTopic)).extracting(WebhookStep::action).containsOnly(Action.CREATE);
    }

    @Test
    void oneOfAnotherServiceOfOursIsSaidAndLeft() {
        Webhook former =
                new Webhook(1, "Tillbridge order.created 0", "active", "order.created", "https://old.example/x");

        WebhookStep last = plan(former).get(WebhookWish.TOPICS.size());

        assertThat(last.action()).isEqualTo(Action.LEAVE);
        assertThat(last.sentence()).contains("another service, at https://old.example/x");
    }
}
