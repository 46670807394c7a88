package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything may come again, and be told again: nothing happens twice for it. */
@JourneyTest
class RepetitionTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @AfterEach
    void behave() {
        journey.shop.misbehaviours().clear();
    }

    @Test
    void secondPollAndSecondHintChangeNothing() {
        long id = told(Purchase.of(81, 1));
        Tally before = Tally.of(journey.rows);
        List<Map<String, Object>> timeline = clerk.timeline(id);

        journey.pollAndPost();
        journey.pollAndPost();
        clerk.look(id);
        clerk.look(id);
        journey.post();

        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
        assertThat(clerk.timeline(id)).isEqualTo(timeline);
        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @Test
    void postedOrderThatIsPostedAgainStaysAsItIs() {
        long id = told(Purchase.of(82, 1));
        Map<String, Object> row = journey.staged(id);
        Tally before = Tally.of(journey.rows);

        clerk.post(((Number) row.get("STAGING_ID")).longValue());
        clerk.replay(row);

        assertThat(journey.staged(id)).isEqualTo(row);
        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
    }

    @Test
    void echoOfOurOwnNoteAndMetaIsNoChangeAndIsSoonNoNews() {
        long id = told(Purchase.of(83, 1));
        List<Map<String, Object>> timeline = clerk.timeline(id);
        clerk.settleSecond(id);

        journey.pollAndPost();
        journey.shop.log().clear();
        journey.pollAndPost();

        assertThat(clerk.timeline(id)).isEqualTo(timeline);
        assertThat(journey.shop.log().entries())
                .as("calls of a poll that finds no news")
                .noneMatch(call -> call.path().endsWith("/orders/" + id));
    }

    @ParameterizedTest(name = "{0} at {1} {2}")
    @CsvSource({
        "CUT_CONNECTION,     GET,  /orders/%d$",
        "ERROR_500,          GET,  /orders/%d/notes$",
        "CUT_CONNECTION,     POST, /orders/%d/notes$",
        "TIMEOUT_AFTER_WORK, POST, /orders/%d/notes$",
        "CUT_BODY,           POST, /orders/%d/notes$",
        "CUT_CONNECTION,     PUT,  /orders/%d$",
        "TIMEOUT_AFTER_WORK, PUT,  /orders/%d$",
        "ERROR_503,          PUT,  /orders/%d$",
    })
    void shopThatFailsWhileItIsToldIsToldOnceInTheEnd(Kind kind, String method, String path) {
        long id = clerk.place(Purchase.of(84, 1));
        long stagingId = clerk.stageSilently(id);
        journey.shop.misbehave(
                times(kind, 1, String.format(path, id)).onlyFor(method).lasting(20));
        String status = journey.shop.order(id).path("status").asText();

        clerk.post(stagingId);
        await().until(() -> clerk.effect(id).get("REASON") != null);
        assertThat(clerk.effect(id)).containsEntry("STATE", "DUE");
        clerk.makeEffectsDue(id);
        journey.tell();

        assertToldOnce(id);
        assertThat(journey.shop.order(id).path("status").asText()).isEqualTo(status);
    }

    @Test
    void effectThatIsDeliveredTwiceIsToldOnceAndMovesNoStatusBack() {
        long id = told(Purchase.of(85, 1));
        clerk.setStatus(id, "completed");
        String saved = journey.shop.order(id).path("date_modified_gmt").asText();

        clerk.makeEffectsDue(id);
        journey.tell();

        assertToldOnce(id);
        assertThat(journey.shop.order(id).path("status").asText()).isEqualTo("completed");
        assertThat(journey.shop.order(id).path("date_modified_gmt").asText()).isEqualTo(saved);
    }

    @Test
    void orderThatIsGoneFromTheShopIsGivenUpAndTheOthersAreTold() {
        long gone = clerk.place(Purchase.of(86, 1));
        long other = clerk.place(Purchase.of(86, 1));
        List<Long> staged = List.of(clerk.stageSilently(gone), clerk.stageSilently(other));
        journey.shop.remove(gone);

        staged.forEach(clerk::post);
        journey.tell();

        await().untilAsserted(() -> assertThat(clerk.effect(gone)).containsEntry("STATE", "GIVEN_UP"));
        await().untilAsserted(() -> assertThat(clerk.effect(other)).containsEntry("STATE", "SENT"));
    }

    private long told(Purchase purchase) {
        long id = clerk.place(purchase);
        journey.pollAndPost();
        await().until(() -> clerk.effect(id).get("STATE").equals("SENT"));
        return id;
    }

    private void assertToldOnce(long id) {
        Map<String, Object> effect = clerk.effect(id);
        assertThat(effect).containsEntry("STATE", "SENT");
        assertThat(clerk.notesOfOurs(id)).singleElement().asString().contains((String) effect.get("TKT_NO"));
        assertThat(journey.shop.order(id).path("meta_data"))
                .filteredOn(meta -> meta.path("key").asText().startsWith("_counterpoint"))
                .extracting(meta -> meta.path("value").asText())
                .containsExactlyInAnyOrder((String) effect.get("TKT_NO"), String.valueOf(effect.get("DOC_ID")));
        assertThat(clerk.timeline(id))
                .filteredOn(event -> event.get("STEP").equals("outbox.deliver"))
                .isNotEmpty();
    }
}
