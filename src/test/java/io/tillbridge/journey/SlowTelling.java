package io.tillbridge.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.dao.EmptyResultDataAccessException;

/** A shop so slow that somebody else begins to tell it meanwhile: who has lost the effect writes nothing more. */
final class SlowTelling {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String KEPT = "SET NEXT_ATTEMPT_UTC";
    private static final String CLOSED = "SET STATE = 'SENT'";

    private final Story story;
    private final Journey journey;
    private final Clerk clerk;

    SlowTelling(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        return Map.of("160_told-by-somebody-else", this::toldBySomebodyElse);
    }

    private void toldBySomebodyElse() {
        long id = story.place("late", Purchase.of(18, 1).by("sue@example.com").paidWith("ch_18"));
        clerk.post(story.stage(id));
        awaitTold(id);
        forget(id);
        lostAt(KEPT, 1, id);
        lostAt(KEPT, 2, id);
        lostAt(CLOSED, 1, id);
        clerk.tick("outbox.sweep");
    }

    private void awaitTold(long id) {
        try {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> clerk.effect(id).get("STATE").equals("SENT"));
        } catch (ConditionTimeoutException | EmptyResultDataAccessException e) {
            story.see("nobody tells it");
        }
    }

    /** The shop has never heard of the document, and is due to. */
    private void forget(long id) {
        journey.shop.update(id, order -> order.putArray("meta_data"));
        journey.rows.update("UPDATE dbo.USER_OUTBOX SET DOC_ID = DOC_ID + 1 WHERE WOO_ORDER_ID = ?", id);
        clerk.makeEffectsDue(id);
    }

    /** Tells it, and has lost it by the time that the statement comes for the given time. */
    private void lostAt(String statement, int time, long id) {
        AtomicInteger times = new AtomicInteger();
        Thread here = Thread.currentThread();
        story.database.missAt(
                sql -> Thread.currentThread() == here && sql.contains(statement) && times.incrementAndGet() == time);
        clerk.tick("outbox.sweep");
        story.database.comeBack();
        story.see("lost at " + statement + " " + time + ": " + clerk.effect(id).get("STATE") + ", notes "
                + clerk.notesOfOurs(id).size() + ", meta "
                + journey.shop.order(id).path("meta_data").size() + ", lines "
                + clerk.timeline(id).size());
        clerk.makeEffectsDue(id);
    }
}
