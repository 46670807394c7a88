package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.always;
import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.shop.store.ShopClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the shop answers instead of orders, no order is lost, and the rest of the page does not wait for it. */
@JourneyTest
class ShopTroubleTest {
    private static final String PAGES = "/orders$";

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @AfterEach
    void behave() {
        journey.shop.misbehaviours().clear();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PAGE_DRIFT", "TIMEOUT_AFTER_WORK"},
            mode = EnumSource.Mode.EXCLUDE)
    void pageThatDoesNotComeLeavesTheCursorAndTheNextPollReadsIt(Kind kind) {
        journey.poll();
        Instant cursor = cursor();
        long id = clerk.place(Purchase.of(31, 1));
        journey.shop.misbehave(times(kind, 1, PAGES).lasting(300));

        journey.poll();
        // An error of PHP's may be want of memory: the page is asked for again at once, half as long.
        boolean comes = kind == Kind.LATENCY || kind == Kind.ERROR_500;
        assertThat(lastRun()).containsEntry("SUCCESS", comes ? "Y" : "N");
        if (!comes) {
            assertThat(cursor()).isEqualTo(cursor);
        }

        journey.pollAndPost();
        assertThat(clerk.documents(id)).isEqualTo(1);
        assertThat(lastRun()).containsEntry("SUCCESS", "Y");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"LATENCY", "PAGE_DRIFT", "TIMEOUT_AFTER_WORK"},
            mode = EnumSource.Mode.EXCLUDE)
    void orderThatCannotBeFetchedIsPostedWhenItsTurnComesAgain(Kind kind) {
        long poison = clerk.place(Purchase.of(31, 1));
        long other = clerk.place(Purchase.of(31, 1));
        journey.shop.misbehave(always(kind, callsFor(poison)));

        journey.pollAndPost();
        assertThat(clerk.documents(other)).isEqualTo(1);
        assertThat(clerk.openRejects(poison)).hasSize(1);
        behave();

        lookAgainAtRejects();
        journey.post();
        assertThat(clerk.documents(poison)).isEqualTo(1);
        assertThat(clerk.openRejects(poison)).isEmpty();
    }

    /** Alone, or among others that are asked for at once. */
    private static String callsFor(long id) {
        return "/orders/" + id + "$|include=[0-9,]*\\b" + id + "\\b";
    }

    @Test
    void shopThatIsDownForAWhileLosesNothing() {
        long before = clerk.place(Purchase.of(31, 1));
        int port = URI.create(journey.shop.url()).getPort();
        journey.shop.stop();

        journey.poll();
        assertThat(lastRun()).containsEntry("SUCCESS", "N");
        long meanwhile = clerk.place(Purchase.of(31, 1));
        journey.poll();
        journey.shop.start(port);

        // The first call may go out on a connection of before.
        await().pollInSameThread().until(() -> {
            journey.poll();
            return lastRun().get("SUCCESS").equals("Y");
        });
        journey.post();
        assertThat(clerk.documents(before)).isEqualTo(1);
        assertThat(clerk.documents(meanwhile)).isEqualTo(1);
    }

    @Test
    void unreadableOrderIsKeptWithItsReasonAndTheRestOfThePageIsPosted() {
        long poison = clerk.place(Purchase.of(31, 1));
        journey.shop.update(poison, order -> order.putArray("total").add("two"));
        List<Long> others = List.of(clerk.place(Purchase.of(31, 1)), clerk.place(Purchase.of(32, 1)));
        Instant placed = ShopClock.read(journey.shop.order(others.get(1)), "date_modified");

        journey.pollAndPost();
        assertThat(others).allSatisfy(id -> assertThat(clerk.documents(id)).isEqualTo(1));
        assertThat(cursor()).isAfterOrEqualTo(placed);
        assertThat(clerk.openRejects(poison)).singleElement().satisfies(reject -> assertThat(reject)
                .containsEntry("REASON_CLASS", "DATA")
                .containsEntry("REASON_CODE", "UNREADABLE_ORDER")
                .containsEntry("REASON_FIELD", "total"));

        int seen = (int) clerk.openRejects(poison).get(0).get("TIMES_SEEN");
        lookAgainAtRejects();
        assertThat(clerk.openRejects(poison)).singleElement().satisfies(reject -> assertThat(reject)
                .containsEntry("TIMES_SEEN", seen + 1));

        String total = journey.shop.order(others.get(0)).path("total").asText();
        journey.shop.update(poison, order -> order.put("total", total));
        lookAgainAtRejects();
        journey.post();
        assertThat(clerk.openRejects(poison)).isEmpty();
        assertThat(clerk.documents(poison)).isEqualTo(1);
    }

    @Test
    void orderThatAnswers500AlwaysHoldsUpNobody() {
        long poison = clerk.place(Purchase.of(31, 1));
        long other = clerk.place(Purchase.of(31, 1));
        journey.shop.misbehave(always(Kind.ERROR_500, callsFor(poison)));

        journey.pollAndPost();
        journey.poll();
        lookAgainAtRejects();

        assertThat(clerk.documents(other)).isEqualTo(1);
        assertThat(clerk.openRejects(poison)).singleElement().satisfies(reject -> assertThat(reject)
                .containsEntry("REASON_CLASS", "TRANSIENT")
                .containsEntry("REASON_CODE", "SHOP_AWAY"));
        assertThat(lastRun()).containsEntry("SUCCESS", "Y");
    }

    @Test
    void twoHundredAndFiftyOrdersInOneBacklogAreAllPosted() {
        List<Long> backlog = new ArrayList<>();
        IntStream.range(0, 250).forEach(i -> backlog.add(clerk.place(Purchase.of(31 + i % 7, 1 + i % 3))));
        journey.shop.misbehave(new Misbehaviour(Kind.PAGE_DRIFT, Pattern.compile(PAGES), "GET", 0, 0.3, 0));

        journey.pollAndPost();

        assertThat(backlog).allSatisfy(id -> assertThat(clerk.documents(id)).isEqualTo(1));
    }

    @Test
    void ordersSavedInOneSecondAreAllReadThoughTheyFillSeveralPagesAndMoveAwayMeanwhile() {
        Instant second = Instant.now().minusSeconds(7200);
        List<Long> saved = IntStream.range(0, 70).mapToObj(i -> savedAt(second)).toList();
        journey.rows.update(
                "UPDATE dbo.USER_CURSOR SET POSITION_UTC = DATEADD(HOUR, -3, SYSUTCDATETIME()) WHERE SHOP = 'woodys'");
        journey.shop.misbehave(times(Kind.PAGE_DRIFT, 6, PAGES));

        journey.pollAndPost();

        assertThat(saved).allSatisfy(id -> assertThat(clerk.documents(id)).isEqualTo(1));
    }

    @Test
    void shopWhoseClockIsAheadHidesNoOrderOfARightClock() {
        long ahead = savedAt(Instant.now().plus(Duration.ofHours(3)));
        journey.pollAndPost();
        long after = clerk.place(Purchase.of(31, 1));
        journey.pollAndPost();

        assertThat(clerk.documents(ahead)).isEqualTo(1);
        assertThat(clerk.documents(after)).isEqualTo(1);
    }

    @Test
    void pullFromALaterMomentLeavesTheCursorWhereItWas() {
        journey.poll();
        journey.rows.update(
                "UPDATE dbo.USER_CURSOR SET POSITION_UTC = DATEADD(DAY, -3, SYSUTCDATETIME()) WHERE SHOP = 'woodys'");
        Instant cursor = cursor();

        clerk.pullSince(Instant.now().minus(Duration.ofHours(1)));

        assertThat(cursor()).isEqualTo(cursor);
    }

    private long savedAt(Instant moment) {
        ObjectNode order = journey.shop.order(clerk.place(Purchase.of(31, 1)));
        ShopClock.stamp(order, "date_modified", moment);
        return journey.shop.add(order).path("id").asLong();
    }

    private void lookAgainAtRejects() {
        journey.rows.update("UPDATE dbo.USER_REJECT SET LAST_UTC = DATEADD(MINUTE, -6, LAST_UTC)");
        clerk.tick("orders.retry");
    }

    private Instant cursor() {
        return journey.rows
                .queryForObject("SELECT POSITION_UTC FROM dbo.USER_CURSOR WHERE SHOP = 'woodys'", LocalDateTime.class)
                .toInstant(ZoneOffset.UTC);
    }

    private Map<String, Object> lastRun() {
        return journey.row(
                "SELECT TOP (1) * FROM dbo.USER_SYNC_LOG WHERE OPERATION_TYPE = 'orders.poll' ORDER BY LOG_ID DESC");
    }
}
