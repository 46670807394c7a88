package io.tillbridge.journey;

import io.tillbridge.contract.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The database is looked at, is not as it has to be for a while, and is mended. */
final class ContractStory {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String RENAME = "UPDATE dbo.SY_PAY_COD SET PAY_COD = ? WHERE PAY_COD = ?";

    private final Story story;
    private final Journey journey;
    private final Clerk clerk;

    ContractStory(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("100_contract", this::check);
        stages.put("103_writers-off", this::writersOff);
        return stages;
    }

    private void check() {
        Exchange checked = story.call("direct:contract.check", null, false, Map.of());
        Object body = checked.getMessage().getBody();
        story.see(
                body instanceof Verdict verdict
                        ? "refused " + verdict.refusals() + ", warned of " + verdict.warnings()
                        : "no verdict");
    }

    private void writersOff() {
        long told =
                story.place("told", Purchase.of(101, 1).by("tea@example.com").paidWith("ch_101"));
        long stagingId = story.stage(told);
        clerk.post(stagingId);
        awaitTold(told);
        long waiting =
                story.place("held up", Purchase.of(102, 1).by("uma@example.com").paidWith("ch_102"));
        stagingId = story.stage(waiting);
        journey.rows.update(RENAME, "AWAY", "WEBCARD");
        try {
            clerk.tick("contract.watch");
            clerk.post(stagingId);
            clerk.makeEffectsDue(told);
            clerk.tick("outbox.sweep");
            story.see("held up is " + clerk.state(waiting) + ", and "
                    + clerk.timeline(waiting).size() + " lines tell of it");
            story.see("the effect is " + clerk.effect(told).get("STATE"));
        } finally {
            journey.rows.update(RENAME, "WEBCARD", "AWAY");
        }
        check();
        clerk.tick("outbox.sweep");
        clerk.post(stagingId);
        awaitTold(waiting);
    }

    /** Other orders of the story are due and stay so. */
    private void awaitTold(long orderId) {
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> journey.count(
                                    "SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE WOO_ORDER_ID = ? AND STATE = 'SENT'",
                                    orderId)
                            == 1);
        } catch (ConditionTimeoutException e) {
            story.see("the shop is never told");
        }
    }
}
