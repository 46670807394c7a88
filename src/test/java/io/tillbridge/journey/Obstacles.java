package io.tillbridge.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** What can stand in the way of a document: who the buyer is, a number that is taken, others at the same rows, a fault. */
final class Obstacles {
    private final Story story;
    private final Journey journey;
    private final Clerk clerk;
    private final FaultyDatabase database;

    Obstacles(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
        this.database = story.database;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("70_buyers", this::buyers);
        stages.put("73_template", this::template);
        stages.put("76_number", this::number);
        stages.put("80_others-were-quicker", this::othersWereQuicker);
        stages.put("85_faults", this::faults);
        stages.put("88_content-moved", this::contentMoved);
        return stages;
    }

    private void buyers() {
        link("USER", "woodys:8", "CUST-GONE");
        link("EMAIL", "leo@example.com", "CUST-GONE");
        String known = journey.rows.queryForObject(
                "SELECT MIN(CUST_NO) FROM dbo.AR_CUST WHERE EMAIL_ADRS_1 IN (SELECT EMAIL_ADRS_1 FROM dbo.AR_CUST"
                        + " WHERE EMAIL_ADRS_1 LIKE '%@%' GROUP BY EMAIL_ADRS_1 HAVING COUNT(*) = 1)",
                String.class);
        String email = journey.rows.queryForObject(
                "SELECT EMAIL_ADRS_1 FROM dbo.AR_CUST WHERE CUST_NO = ?", String.class, known);
        String shared = journey.rows.queryForObject(
                "SELECT MIN(EMAIL_ADRS_1) FROM dbo.AR_CUST WHERE EMAIL_ADRS_1 LIKE '%@%' GROUP BY EMAIL_ADRS_1 HAVING COUNT(*) > 1",
                String.class);
        post("relinked", Purchase.of(12, 1).by("leo@example.com").ofAccount(8));
        post("linked", Purchase.of(12, 1).by("other@example.com").ofAccount(8));
        post("known", Purchase.of(12, 1).by(email));
        post("ambiguous", Purchase.of(12, 1).by(shared));
    }

    private void link(String type, String key, String customer) {
        journey.rows.update(
                "INSERT INTO dbo.USER_CUSTOMER_MAP (LINK_TYP, LINK_KEY, CUST_NO, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)"
                        + " VALUES (?, ?, ?, 'MANUAL', SYSUTCDATETIME(), SYSUTCDATETIME())",
                type,
                key,
                customer);
    }

    private void template() {
        journey.rows.update("UPDATE dbo.AR_CUST SET CUST_NO = 'NO-TEMPLATE' WHERE CUST_NO = 'TEMPLATE'");
        post("untemplated", Purchase.of(13, 1).by("mia@example.com"));
        journey.rows.update("UPDATE dbo.AR_CUST SET CUST_NO = 'TEMPLATE' WHERE CUST_NO = 'NO-TEMPLATE'");
    }

    private void number() {
        long id = story.place("taken", Purchase.of(13, 1).by("ned@example.com").paidWith("ch_13"));
        journey.shop.update(
                id,
                order -> order.put(
                        "number",
                        journey.shop.order(story.id("paid")).path("number").asText()));
        clerk.post(story.stage(id));
    }

    private void othersWereQuicker() {
        long id = story.place("slow", Purchase.of(14, 1).by("ola@example.com").paidWith("ch_14"));
        long stagingId = story.stage(id);
        for (String statement : List.of(
                "SET NAM = ?",
                "INTO dbo.USER_CUSTOMER_MAP",
                "QTY_COMMIT = QTY_COMMIT",
                "NO_OF_ORDS = NO_OF_ORDS",
                "SET STATE = 'POSTED'")) {
            database.missAt(sql -> sql.contains(statement));
            clerk.post(stagingId);
            database.comeBack();
            story.see(statement + ": " + clerk.state(id) + " "
                    + journey.staged(id).get("REASON") + " after "
                    + journey.staged(id).get("ATTEMPTS"));
        }
        story.later();
        clerk.sellMore(id);
        database.missAt(sql -> sql.contains("SET WOO_ORDER_NO = ?"));
        story.look(id);
        database.comeBack();
    }

    private void faults() {
        long id = story.place("faulty", Purchase.of(15, 1).by("pia@example.com").paidWith("ch_15"));
        long stagingId = story.stage(id);
        for (String statement : List.of(Story.CLAIM, "INTO dbo.USER_JOURNEY_EVENT", "INTO dbo.PS_DOC_TAX")) {
            database.failAt(once(statement));
            clerk.post(stagingId);
            database.comeBack();
            story.see("fault at " + statement + ": " + clerk.state(id) + " "
                    + journey.staged(id).get("REASON_CODE") + ", "
                    + clerk.timeline(id).size() + " lines");
            journey.rows.update(
                    "UPDATE dbo.USER_ORDER_STAGING SET STATE = 'STAGED', NEXT_ATTEMPT_UTC = NULL WHERE WOO_ORDER_ID = ?",
                    id);
        }
        database.failAt(sql -> sql.contains("INTO dbo.PS_DOC_TAX") || sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        clerk.post(stagingId);
        database.comeBack();
        story.see("fault of the error channel: " + clerk.state(id));
        long unstaged =
                story.place("unstaged", Purchase.of(16, 1).by("quy@example.com").paidWith("ch_16"));
        database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        story.look(unstaged);
        database.comeBack();
        clerk.tick("documents.sweep");
        story.settle();
    }

    private void contentMoved() {
        long id = story.place(
                "moved",
                Purchase.of(17, 1).by("ria@example.com").paidWith("ch_17").andNamed("Card", "1.00"));
        long stagingId = story.stage(id);
        AtomicBoolean done = new AtomicBoolean();
        Thread here = Thread.currentThread();
        database.failAt(sql -> {
            if (Thread.currentThread() == here && sql.contains("SET STATE = ?") && !done.getAndSet(true)) {
                CompletableFuture.runAsync(() -> {
                            story.later();
                            clerk.sellMore(id);
                            story.stage(id);
                        })
                        .join();
            }
            return false;
        });
        clerk.post(stagingId);
        database.comeBack();
        clerk.setStatus(id, "on-hold");
        story.stage(id);
    }

    private static java.util.function.Predicate<String> once(String statement) {
        AtomicBoolean struck = new AtomicBoolean();
        return sql -> sql.contains(statement) && !struck.getAndSet(true);
    }

    private void post(String name, Purchase purchase) {
        clerk.post(story.stage(story.place(name, purchase.paidWith("ch_" + name))));
        story.settle();
    }
}
