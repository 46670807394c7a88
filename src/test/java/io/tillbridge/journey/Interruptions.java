package io.tillbridge.journey;

import io.tillbridge.sandbox.shop.store.ShopClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Polls that nobody hears the end of, and one whose beginning could not be written down. */
final class Interruptions {
    private final Story story;
    private final Journey journey;
    private final Clerk clerk;

    Interruptions(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("110_run-without-end", this::withoutEnd);
        stages.put("112_run-abandoned", this::abandoned);
        stages.put("114_run-without-beginning", this::withoutBeginning);
        return stages;
    }

    /** As an instance that is killed: its row says how far it came. */
    private void withoutEnd() {
        story.later();
        clerk.setStatus(story.place("interrupted", Purchase.of(19, 1)), "on-hold");
        story.database.failAt(sql -> sql.contains("END_UTC = ?"));
        pull();
        story.database.comeBack();
    }

    private void abandoned() {
        journey.rows.update(
                "UPDATE dbo.USER_SYNC_LOG SET ALIVE_UTC = DATEADD(MINUTE, -11, ALIVE_UTC) WHERE END_UTC IS NULL");
        pull();
    }

    private void withoutBeginning() {
        AtomicBoolean struck = new AtomicBoolean();
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_SYNC_LOG") && !struck.getAndSet(true));
        pull();
        story.database.comeBack();
    }

    /** Nothing but the order of this story. */
    private void pull() {
        Instant saved = ShopClock.read(journey.shop.order(story.id("interrupted")), "date_modified");
        story.call("direct:orders.poll-shop", null, false, Map.of("since", saved.minusSeconds(1)));
    }
}
