package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How often an order goes to the database: what is said here is paid at every site with every order, so that one
 * statement more is to be noticed. A batch is one statement.
 */
@JourneyTest
class StatementsPerOrderTest {
    /** Claim, codes, items, id, customer; fourteen kinds of rows; link, effect, state, event; entry and lines; customer, stock and its memory. */
    private static final int POSTED = 27;

    /** By e-mail, by name and phone; its number; the copy, and what is its own; links that are dead, and links that are new. */
    private static final int NEW_CUSTOMER = 7;

    /** Order, event, what it takes off the shop's stock, how it stands. */
    private static final int STAGED = 4;

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    private final List<String> statements = new ArrayList<>();

    @AfterEach
    void countNoMore() {
        database.comeBack();
    }

    @Test
    void aNewOrderIsStagedWithFour() {
        long order = clerk.place(Purchase.of(1, 1));

        List<String> asked = during(() -> clerk.look(order));

        assertThat(asked).hasSizeLessThanOrEqualTo(STAGED);
    }

    @Test
    void anOrderOfACustomerWeKnowIsPostedWithTwentySix() {
        post("often@example.com");

        List<String> asked = post("often@example.com");

        assertThat(asked).hasSizeLessThanOrEqualTo(POSTED);
    }

    @Test
    void aNewCustomerTakesSevenMore() {
        assertThat(post("once@example.com")).hasSizeLessThanOrEqualTo(POSTED + NEW_CUSTOMER);
    }

    @Test
    void whoFindsNothingToDoAsksOnce() {
        journey.post();
        journey.tell();

        assertThat(during(() -> journey.camel.sendBody("direct:documents.post-due", null)))
                .hasSize(1);
        assertThat(during(() -> journey.camel.sendBody("direct:outbox.deliver-due", null)))
                .hasSize(1);
    }

    private List<String> post(String email) {
        long order = clerk.place(Purchase.of(1, 1).and(2, 3).and(3, 1).by(email));
        long stagingId = clerk.stageSilently(order);

        List<String> asked = during(() -> clerk.post(stagingId));

        assertThat(clerk.state(order)).isEqualTo("POSTED");
        return asked;
    }

    /** What this thread asks of the database meanwhile; others tell the shop at the same time. */
    private List<String> during(Runnable work) {
        Thread here = Thread.currentThread();
        statements.clear();
        database.failAt(sql -> {
            if (Thread.currentThread() == here && !sql.equals(FaultyDatabase.COMMIT)) {
                statements.add(sql);
            }
            return false;
        });
        work.run();
        database.comeBack();
        assertThat(statements).as("questions about parameters").doesNotContain(FaultyDatabase.QUESTION);
        return List.copyOf(statements);
    }
}
