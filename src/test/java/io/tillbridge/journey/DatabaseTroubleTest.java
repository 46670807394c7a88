package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.journey.channel.Reason;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The database goes away, or fails at one statement: nothing stays half done, nothing is lost, nothing happens twice. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseTroubleTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    @Qualifier("dbHealthIndicator")
    private HealthIndicator health;

    @AfterEach
    void mend() {
        database.comeBack();
    }

    @Test
    void databaseThatIsAwayForAWhileLosesNothingAndIsNoReject() {
        long waiting = clerk.place(Purchase.of(41, 1));
        long stagingId = clerk.stageSilently(waiting);
        long unread = clerk.place(Purchase.of(41, 1));

        database.goAway();
        journey.poll();
        clerk.post(stagingId);
        clerk.tick("documents.sweep");
        clerk.tick("orders.retry");
        clerk.tick("outbox.sweep");
        database.comeBack();

        assertThat(clerk.state(waiting)).isEqualTo("STAGED");
        assertThat(clerk.openRejects(unread)).isEmpty();
        journey.pollAndPost();
        assertThat(clerk.documents(waiting)).isEqualTo(1);
        assertThat(clerk.documents(unread)).isEqualTo(1);
    }

    @Test
    void databaseThatGoesAwayInTheMiddleOfAPageLeavesTheCursor() {
        journey.poll();
        Object cursor = cursor();
        long id = clerk.place(Purchase.of(41, 1));
        database.failAt(sql -> sql.contains("INTO dbo.USER_ORDER_STAGING") || sql.contains("USER_REJECT"));

        journey.poll();
        database.comeBack();

        assertThat(cursor()).isEqualTo(cursor);
        journey.pollAndPost();
        assertThat(clerk.documents(id)).isEqualTo(1);
    }

    @Test
    void failureAtAnyStatementOfPostingRollsEverythingBack() {
        List<String> statements = statementsOfPosting();
        assertThat(statements).hasSizeGreaterThan(20);
        Tally before = Tally.of(journey.rows);
        long id = clerk.place(Purchase.of(198, 2).and(42, 1));
        long stagingId = clerk.stageSilently(id);

        int place = 0;
        while (postingFailsAt(place, stagingId)) {
            assertThat(Tally.of(journey.rows).since(before))
                    .as("after a failure at statement %d of %s", place, statements)
                    .isEmpty();
            assertThat(clerk.state(id)).isIn("STAGED", "REJECTED");
            journey.rows.update(
                    "UPDATE dbo.USER_ORDER_STAGING SET STATE = 'STAGED', NEXT_ATTEMPT_UTC = NULL WHERE WOO_ORDER_ID = ?",
                    id);
            place++;
        }

        assertThat(place).as("statements of a posting").isGreaterThan(20);
        assertThat(clerk.documents(id)).isEqualTo(1);
        Map<String, BigDecimal> added = Tally.of(journey.rows).since(before);
        BigDecimal total = new BigDecimal(journey.shop.order(id).path("total").asText());
        assertThat(added)
                .containsEntry("documents", BigDecimal.valueOf(2))
                .containsEntry("lines", BigDecimal.valueOf(2))
                .containsEntry("on order", BigDecimal.valueOf(3))
                .containsEntry("committed", BigDecimal.valueOf(3))
                .containsEntry("customer orders", BigDecimal.ONE)
                .containsEntry("order links", BigDecimal.ONE)
                .containsEntry("effects", BigDecimal.ONE)
                .containsEntry("posted events", BigDecimal.ONE);
        for (String amount : List.of("total amounts", "payment amounts", "customer balances", "linked amounts")) {
            assertThat(added.get(amount)).as(amount).isEqualByComparingTo(total);
        }
    }

    @Test
    void driverThatQuotesANameIsNotHeardEvenWhereTheErrorChannelFails(CapturedOutput log) {
        long stagingId = clerk.stageSilently(clerk.place(Purchase.of(47, 1)));
        AtomicInteger failed = new AtomicInteger();
        database.failAt(
                sql -> sql.contains("USER_ORDER_STAGING") && failed.incrementAndGet() > 0,
                new SQLException("Connection lost while writing (ada.lovelace@example.com)", "08S01", 0));

        clerk.post(stagingId);
        journey.camel.sendBody("seda:documents.take", stagingId);
        await().until(() -> failed.get() >= 4);
        clerk.tick("documents.sweep");
        database.comeBack();

        assertThat(log).contains("documents.sweep stopped").doesNotContain("ada.lovelace");
    }

    @Test
    void commitWhoseAnswerIsLostPostsOnce() {
        long id = clerk.place(Purchase.of(45, 1));
        long stagingId = clerk.stageSilently(id);
        Tally before = Tally.of(journey.rows);
        Thread here = Thread.currentThread();
        database.failAt(sql -> Thread.currentThread() == here && sql.equals(FaultyDatabase.COMMIT));

        clerk.post(stagingId);
        database.comeBack();
        clerk.post(stagingId);
        journey.post();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
        assertThat(Tally.of(journey.rows).since(before))
                .containsEntry("order links", BigDecimal.ONE)
                .containsEntry("on order", BigDecimal.ONE);
        assertThat(clerk.timeline(id)).last().satisfies(event -> assertThat(event)
                .containsEntry("TO_STATE", "POSTED"));
        journey.tell();
        assertThat(clerk.notesOfOurs(id)).hasSize(1);
    }

    @Test
    void failedPostingIsDueAgainAndNeverARejectWhereTheDatabaseWasTheReason() {
        long id = clerk.place(Purchase.of(43, 1));
        long stagingId = clerk.stageSilently(id);
        AtomicInteger calls = new AtomicInteger();
        database.deadlockAt(sql -> sql.contains("PS_DOC_TAX") && calls.getAndIncrement() == 0);

        clerk.post(stagingId);

        assertThat(journey.staged(id))
                .containsEntry("STATE", "STAGED")
                .containsEntry("REASON_CLASS", "TRANSIENT")
                .containsEntry("ATTEMPTS", 1)
                .doesNotContainEntry("NEXT_ATTEMPT_UTC", null);
        clerk.post(stagingId);
        assertThat(journey.staged(id)).containsEntry("STATE", "POSTED").containsEntry("REASON_CLASS", null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1222, BUSY",
        "922, DATABASE_AWAY",
        "40613, DATABASE_AWAY",
        "18456, DATABASE_LOGIN",
        "9002, DATABASE_FULL",
        "1105, DATABASE_FULL",
        "229, DATABASE_PERMISSION",
    })
    void orderWaitsForADatabaseThatIsUnwellAndPostsByItselfAfterwards(int code, String reason) {
        long id = clerk.place(Purchase.of(43, 1));
        long stagingId = clerk.stageSilently(id);
        database.answerWith(code, "", sql -> sql.contains("INTO dbo.PS_DOC_LIN"));

        clerk.post(stagingId);

        assertThat(journey.staged(id))
                .containsEntry("STATE", "STAGED")
                .containsEntry("REASON_CLASS", "TRANSIENT")
                .containsEntry("REASON_CODE", reason)
                .doesNotContainEntry("NEXT_ATTEMPT_UTC", null);
        database.comeBack();
        clerk.makeOrdersDue();
        clerk.tick("documents.sweep");
        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"547", "515", "2628", "50000"})
    void orderThatTheDatabaseRefusesForItsContentIsRejected(int code) {
        long id = clerk.place(Purchase.of(43, 1));
        long stagingId = clerk.stageSilently(id);
        database.answerWith(code, "refused, column 'DESCR'", sql -> sql.contains("INTO dbo.PS_DOC_LIN"));

        clerk.post(stagingId);

        assertThat(journey.staged(id))
                .containsEntry("STATE", "REJECTED")
                .containsEntry("REASON_CODE", "DATABASE_REFUSED")
                .containsEntry("REASON_FIELD", code == 50000 ? null : "DESCR");
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ?", id);
    }

    @Test
    void healthSaysWhatADatabaseWantsThatAnswersButTakesNothing() {
        long stagingId = clerk.stageSilently(clerk.place(Purchase.of(43, 1)));
        // Not even the reason can be written down.
        database.answerWith(9002, "", sql -> sql.contains("INSERT") || sql.contains("UPDATE"));

        clerk.post(stagingId);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("sentence"))
                .isEqualTo("The log of CounterPoint's database is full. Back the log up, or make room for it;"
                        + " everything goes on by itself then.");
        database.goAway();
        assertThat(health.health().getDetails()).containsEntry("reason", Reason.DATABASE_AWAY);
    }

    @Test
    void shopThatWasToldButCouldNotBeMarkedAsToldIsNotToldAgain() {
        long id = clerk.place(Purchase.of(44, 1));
        long stagingId = clerk.stageSilently(id);
        database.failAt(sql -> sql.contains("STATE = 'SENT'"));
        clerk.post(stagingId);
        await().until(() -> clerk.effect(id).get("REASON") != null);
        database.comeBack();
        assertThat(clerk.effect(id)).containsEntry("STATE", "DUE");

        clerk.makeEffectsDue(id);
        journey.tell();

        assertThat(clerk.effect(id)).containsEntry("STATE", "SENT");
        assertThat(clerk.notesOfOurs(id)).hasSize(1);
    }

    /** What posting one order with a new customer and an item that has no stock row executes, in order. */
    private List<String> statementsOfPosting() {
        long stagingId = clerk.stageSilently(clerk.place(Purchase.of(198, 2).and(42, 1)));
        List<String> statements = new CopyOnWriteArrayList<>();
        Thread here = Thread.currentThread();
        database.failAt(sql -> {
            if (Thread.currentThread() == here) {
                statements.add(sql);
            }
            return false;
        });
        clerk.post(stagingId);
        database.comeBack();
        assertThat(statements.remove(FaultyDatabase.COMMIT)).isTrue();
        return statements;
    }

    /** False where posting has fewer statements than that, and is done. */
    private boolean postingFailsAt(int place, long stagingId) {
        AtomicInteger calls = new AtomicInteger();
        Thread here = Thread.currentThread();
        database.failAt(sql -> Thread.currentThread() == here
                && !sql.equals(FaultyDatabase.COMMIT)
                && calls.getAndIncrement() == place);
        clerk.post(stagingId);
        database.comeBack();
        return calls.get() > place;
    }

    private Object cursor() {
        return journey.row("SELECT POSITION_UTC FROM dbo.USER_CURSOR WHERE SHOP = 'woodys'")
                .get("POSITION_UTC");
    }
}
