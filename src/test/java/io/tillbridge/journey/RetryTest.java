package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.channel.DatabaseTrouble;
import io.tillbridge.journey.channel.ErrorChannel;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was missing comes, what passes passes: the order posts by itself, and a passing failure is never a reject. */
@JourneyTest
class RetryTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private Settings settings;

    @Autowired
    private Writers writers;

    @AfterEach
    void mend() {
        database.comeBack();
    }

    @Test
    void orderPostsByItselfWhenTheMissingItemArrives() {
        journey.shop.updateProduct(9 + 92, product -> product.put("sku", "ITEM-0092-NEW"));
        long id = clerk.place(Purchase.of(91, 1).and(92, 1));
        journey.pollAndPost();
        assertThat(journey.staged(id))
                .containsEntry("STATE", "REJECTED")
                .containsEntry("REASON_CODE", "ITEM_UNKNOWN")
                .containsEntry("MISSING_KEY", "ITEM-0092-NEW");

        clerk.tick("orders.retry");
        assertThat(clerk.state(id)).as("nothing has come yet").isEqualTo("REJECTED");
        copyItem("ITEM-0092", "ITEM-0092-NEW");
        clerk.tick("orders.retry");
        journey.post();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
        assertThat(clerk.documents(id)).isEqualTo(1);
        assertThat(clerk.timeline(id)).anySatisfy(event -> assertThat(event)
                .containsEntry("STEP", "orders.replay")
                .containsEntry("FROM_STATE", "REJECTED")
                .containsEntry("TO_STATE", "STAGED"));
    }

    private void copyItem(String item, String copy) {
        String columns = String.join(
                ", ",
                journey.rows.queryForList(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'IM_ITEM' AND COLUMN_NAME <> 'ITEM_NO'",
                        String.class));
        journey.rows.update(
                "INSERT INTO dbo.IM_ITEM (ITEM_NO, " + columns + ") SELECT ?, " + columns
                        + " FROM dbo.IM_ITEM WHERE ITEM_NO = ?",
                copy,
                item);
    }

    @Test
    void orderPostsByItselfWhenItsProductIsMapped() {
        long id = clerk.place(Purchase.of(93, 1).andNamed("Gift wrap", "2.00"));
        journey.pollAndPost();
        assertThat(clerk.state(id)).isEqualTo("REJECTED");

        journey.map("=Gift wrap", "ITEM-0094");
        clerk.tick("orders.retry");
        journey.post();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
        journey.unmap("=Gift wrap");
    }

    @Test
    void passingFailuresNeverBecomeARejectHoweverOftenTheyCome() {
        long id = clerk.place(Purchase.of(95, 1));
        long stagingId = clerk.stageSilently(id);
        Thread here = Thread.currentThread();
        database.deadlockAt(sql -> Thread.currentThread() == here && sql.contains("INTO dbo.PS_DOC_HDR "));

        for (int attempt = 1; attempt <= 12; attempt++) {
            clerk.post(stagingId);
            assertThat(journey.staged(id))
                    .containsEntry("STATE", "STAGED")
                    .containsEntry("ATTEMPTS", attempt)
                    .containsEntry("REASON_CLASS", "TRANSIENT");
        }
        assertThat(clerk.timeline(id))
                .as("the same passing failure is one line")
                .filteredOn(event -> event.get("STEP").equals("documents.post"))
                .hasSize(1);

        database.comeBack();
        clerk.makeOrdersDue();
        journey.post();
        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @Test
    void orderThatIsDueLaterIsLeftAlone() {
        long id = clerk.place(Purchase.of(96, 1));
        clerk.stageSilently(id);
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET NEXT_ATTEMPT_UTC = DATEADD(HOUR, 1, SYSUTCDATETIME()) WHERE WOO_ORDER_ID = ?",
                id);

        journey.post();

        assertThat(clerk.state(id)).isEqualTo("STAGED");
        clerk.makeOrdersDue();
        journey.post();
        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @Test
    void pauseAfterAPassingFailureIsTimedByTheDatabaseWhateverOurOwnClockSays() {
        long id = clerk.place(Purchase.of(97, 1));
        long stagingId = clerk.stageSilently(id);
        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
        ErrorChannel ahead = new ErrorChannel(settings, writers, tomorrow, new DatabaseTrouble(tomorrow));
        Rejection busy = Rejection.of(Reason.BUSY, "Somebody else was writing the same rows.", "", "Nothing to do.");

        journey.camel.send("sql:file:sql/documents/set-aside.sql?noop=true", exchange -> {
            exchange.getMessage().setBody(ahead.order(busy, journey.staged(id)));
            exchange.setVariable("stagingId", stagingId);
            exchange.setVariable("claimedHash", "");
        });

        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ? AND NEXT_ATTEMPT_UTC"
                                + " BETWEEN SYSUTCDATETIME() AND DATEADD(SECOND, ?, SYSUTCDATETIME())",
                        id,
                        settings.retry().first().toSeconds()))
                .isEqualTo(1);
    }
}
