package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.journey.runs.Runs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several at once at the same order, customer or item: each thing happens once. */
@JourneyTest
class RacesTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private Runs runs;

    @AfterEach
    void mend() {
        database.comeBack();
    }

    @Test
    void orderThatComesByWebhookAndByPollAtOnceIsStagedAndPostedOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            long id = clerk.place(Purchase.of(51, 1));

            together(List.of(() -> clerk.look(id), () -> clerk.look(id), journey::poll));
            journey.post();

            assertThat(clerk.openRejects(id)).isEmpty();
            assertThat(clerk.documents(id)).isEqualTo(1);
            assertThat(clerk.timeline(id))
                    .filteredOn(event -> event.get("FROM_STATE") == null)
                    .hasSize(1);
        }
    }

    @Test
    void oneOrderPostedByEightAtOnceHasOneDocumentOneReservationAndOneEffect() throws Exception {
        long id = clerk.place(Purchase.of(52, 3));
        long stagingId = clerk.stageSilently(id);
        Tally before = Tally.of(journey.rows);

        together(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> clerk.post(stagingId))
                .toList());

        assertThat(Tally.of(journey.rows).since(before))
                .containsEntry("order links", BigDecimal.ONE)
                .containsEntry("documents", BigDecimal.valueOf(2))
                .containsEntry("on order", BigDecimal.valueOf(3))
                .containsEntry("effects", BigDecimal.ONE)
                .containsEntry("customers", BigDecimal.ONE)
                .containsEntry("posted events", BigDecimal.ONE);
    }

    @Test
    void twoFirstOrdersOfOneNewCustomerMakeOneCustomer() throws Exception {
        for (int round = 0; round < 5; round++) {
            String email = "first" + round + "." + System.nanoTime() + "@example.com";
            long one = clerk.stageSilently(clerk.place(Purchase.of(53, 1).by(email)));
            long other = clerk.stageSilently(clerk.place(Purchase.of(54, 1).by(email.toUpperCase(Locale.ROOT))));
            Tally before = Tally.of(journey.rows);

            together(List.of(() -> clerk.post(one), () -> clerk.post(other)));
            clerk.makeOrdersDue();
            journey.post();

            assertThat(Tally.of(journey.rows).since(before))
                    .containsEntry("customers", BigDecimal.ONE)
                    .containsEntry("customer orders", BigDecimal.valueOf(2))
                    .containsEntry("order links", BigDecimal.valueOf(2));
        }
    }

    @Test
    void newAccountAndTheFirstOrderOfItsOwnerMakeOneCustomer() throws Exception {
        AccountClerk accounts = new AccountClerk(journey, runs);
        for (int round = 0; round < 5; round++) {
            Member member = Member.named("Race", "Round" + round);
            long account = accounts.open(member);
            long order = clerk.stageSilently(clerk.place(Purchase.of(53, 1).by(member.email())));
            Tally before = Tally.of(journey.rows);

            together(List.of(() -> accounts.look(account), () -> clerk.post(order)));
            clerk.makeOrdersDue();
            journey.post();
            journey.rows.update("UPDATE dbo.USER_CUSTOMER_STAGING SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'STAGED'");
            accounts.apply();

            assertThat(accounts.state(account)).isEqualTo("LINKED");
            assertThat(Tally.of(journey.rows).since(before))
                    .containsEntry("customers", BigDecimal.ONE)
                    .containsEntry("order links", BigDecimal.ONE);
        }
    }

    @Test
    void orderWhoseBuyerBecomesACustomerByAnotherOrderMeanwhileTakesThatCustomer() {
        String email = "meanwhile." + System.nanoTime() + "@example.com";
        long slow = clerk.stageSilently(clerk.place(Purchase.of(53, 1).by(email)));
        long quick = clerk.stageSilently(clerk.place(Purchase.of(54, 1).by(email)));
        Tally before = Tally.of(journey.rows);

        inTheMiddle("INTO dbo.AR_CUST", () -> clerk.post(quick));
        clerk.post(slow);
        clerk.makeOrdersDue();
        journey.post();

        assertThat(Tally.of(journey.rows).since(before))
                .containsEntry("customers", BigDecimal.ONE)
                .containsEntry("customer links", BigDecimal.ONE)
                .containsEntry("order links", BigDecimal.valueOf(2));
    }

    @Test
    void orderThatIsMendedWhileItsOldContentFailsIsNotRejectedForIt() {
        long id = clerk.place(Purchase.of(58, 1).andNamed("Engraving", "5.00"));
        long stagingId = clerk.stageSilently(id);

        inTheMiddle("SET STATE = ?", () -> {
            journey.shop.update(
                    id, order -> order.withArrayProperty("line_items").remove(1));
            clerk.stageSilently(id);
        });
        clerk.post(stagingId);

        assertThat(journey.staged(id)).containsEntry("STATE", "STAGED").containsEntry("REASON_CODE", null);
    }

    @Test
    void shopThatIsToldSoSlowlyThatAnotherTellsItMeanwhileIsToldOnce() {
        long id = clerk.place(Purchase.of(59, 1));
        clerk.post(clerk.stageSilently(id));
        await().until(() -> clerk.effect(id).get("STATE").equals("SENT"));
        journey.shop.update(id, order -> order.putArray("meta_data"));
        journey.rows.update("UPDATE dbo.USER_OUTBOX SET DOC_ID = DOC_ID + 1 WHERE WOO_ORDER_ID = ?", id);
        int told = clerk.notesOfOurs(id).size();
        journey.rows.update(
                "UPDATE dbo.USER_OUTBOX SET STATE = 'DUE', ATTEMPTS = 2, NEXT_ATTEMPT_UTC = DATEADD(HOUR, 1, SYSUTCDATETIME())"
                        + " WHERE WOO_ORDER_ID = ?",
                id);

        inTheMiddle("SET NEXT_ATTEMPT_UTC", () -> {
            clerk.makeEffectsDue(id);
            journey.tell();
            await().until(() -> clerk.effect(id).get("STATE").equals("SENT"));
        });
        journey.camel.send(
                "direct:outbox.deliver",
                exchange -> exchange.setVariable("outboxId", clerk.effect(id).get("OUTBOX_ID")));

        assertThat(clerk.effect(id)).containsEntry("STATE", "SENT").containsEntry("ATTEMPTS", 3);
        assertThat(clerk.notesOfOurs(id)).hasSize(told + 1);
        assertThat(clerk.timeline(id))
                .filteredOn(event -> event.get("STEP").equals("outbox.deliver"))
                .hasSize(2);
    }

    /** Once, just before this thread executes a statement that holds the text, something else happens on another. */
    private void inTheMiddle(String text, Runnable meanwhile) {
        Thread here = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        database.failAt(sql -> {
            if (Thread.currentThread() == here && sql.contains(text) && !done.getAndSet(true)) {
                CompletableFuture.runAsync(meanwhile).join();
            }
            return false;
        });
    }

    @Test
    void ordersThatShareItemsInOppositeOrderBothPost() throws Exception {
        for (int round = 0; round < 10; round++) {
            long one = clerk.stageSilently(
                    clerk.place(Purchase.of(55, 1).and(56, 1).and(57, 1)));
            long other = clerk.stageSilently(
                    clerk.place(Purchase.of(57, 1).and(56, 1).and(55, 1)));
            Tally before = Tally.of(journey.rows);

            together(List.of(() -> clerk.post(one), () -> clerk.post(other)));

            assertThat(Tally.of(journey.rows).since(before))
                    .containsEntry("order links", BigDecimal.valueOf(2))
                    .containsEntry("on order", BigDecimal.valueOf(6));
        }
    }

    @Test
    void twoHundredOrdersPostedByFourAtOnceAddUp() throws Exception {
        Random random = new Random(7);
        List<Long> orders = new ArrayList<>();
        BigDecimal sold = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < 200; i++) {
            int quantity = 1 + random.nextInt(4);
            long id = clerk.place(Purchase.of(61 + random.nextInt(5), quantity)
                    .and(71 + random.nextInt(5), 1)
                    .by("regular" + random.nextInt(20) + "@example.com"));
            sold = sold.add(BigDecimal.valueOf(quantity + 1));
            total = total.add(
                    new BigDecimal(journey.shop.order(id).path("total").asText()));
            orders.add(clerk.stageSilently(id));
        }
        Tally before = Tally.of(journey.rows);

        together(IntStream.range(0, 4)
                .<Runnable>mapToObj(i -> () -> orders.forEach(clerk::post))
                .toList());
        clerk.makeOrdersDue();
        journey.post();

        Map<String, BigDecimal> added = Tally.of(journey.rows).since(before);
        assertThat(added.get("order links")).isEqualByComparingTo("200");
        assertThat(added.get("customers")).isEqualByComparingTo("20");
        for (String pieces : List.of("on order", "committed")) {
            assertThat(added.get(pieces)).as(pieces).isEqualByComparingTo(sold);
        }
        for (String cents : List.of("total amounts", "payments applied", "deposits", "customer balances")) {
            assertThat(added.get(cents)).as(cents).isEqualByComparingTo(total);
        }
    }

    /** All of them, on a thread each, from the same moment on. */
    private static void together(List<Runnable> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Callable<Void>> calls = works.stream()
                    .<Callable<Void>>map(work -> () -> {
                        start.await();
                        work.run();
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
