package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the shop, CounterPoint and people change about an order on its way, and what comes of it. */
@JourneyTest
class ChangesTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Test
    void pendingOrderThatIsPaidTwoDaysLaterIsPosted() {
        long id = clerk.place(Purchase.of(21, 1).as("pending"));
        journey.pollAndPost();
        assertThat(clerk.state(id)).isEqualTo("WAITING");
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET MODIFIED_UTC = DATEADD(DAY, -2, MODIFIED_UTC) WHERE WOO_ORDER_ID = ?",
                id);

        clerk.setStatus(id, "processing");
        journey.pollAndPost();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
        assertThat(clerk.documents(id)).isEqualTo(1);
    }

    @Test
    void orderCancelledBetweenStagingAndPostingIsNeverPosted() {
        long id = clerk.place(Purchase.of(21, 1));
        long stagingId = clerk.stageSilently(id);

        clerk.setStatus(id, "cancelled");
        journey.poll();
        clerk.post(stagingId);

        assertThat(clerk.state(id)).isEqualTo("CANCELLED");
        assertThat(clerk.documents(id)).isZero();
    }

    @Test
    void orderPutIntoTheTrashWhileItWaitsIsCalledOff() {
        long staged = clerk.place(Purchase.of(21, 1));
        long waiting = clerk.place(Purchase.of(21, 1).as("on-hold"));
        long stagingId = clerk.stageSilently(staged);
        clerk.stageSilently(waiting);

        journey.shop.trash(staged);
        journey.shop.trash(waiting);
        clerk.look(staged);
        clerk.look(waiting);
        clerk.post(stagingId);

        assertThat(clerk.state(staged)).isEqualTo("CANCELLED");
        assertThat(clerk.state(waiting)).isEqualTo("CANCELLED");
        assertThat(clerk.documents(staged)).isZero();
    }

    @Test
    void orderDeletedForGoodWhileItWaitsIsCalledOff() {
        long id = clerk.place(Purchase.of(21, 1).as("on-hold"));
        clerk.stageSilently(id);

        journey.shop.remove(id);
        clerk.look(id);

        assertThat(clerk.state(id)).isEqualTo("CANCELLED");
        assertThat(clerk.openRejects(id)).isEmpty();
        assertThat(clerk.timeline(id)).last().satisfies(event -> assertThat(event)
                .containsEntry("FROM_STATE", "WAITING")
                .containsEntry("TO_STATE", "CANCELLED"));
    }

    @Test
    void orderTakenOutOfTheTrashIsPosted() {
        long id = clerk.place(Purchase.of(21, 1).as("on-hold"));
        clerk.stageSilently(id);
        journey.shop.trash(id);
        clerk.look(id);

        clerk.setStatus(id, "processing");
        journey.pollAndPost();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @Test
    void orderEditedAfterPostingIsHeldAndItsDocumentStays() {
        long id = posted(Purchase.of(22, 1));
        Tally before = Tally.of(journey.rows);

        clerk.sellMore(id);
        journey.pollAndPost();

        assertThat(journey.staged(id))
                .containsEntry("STATE", "HELD")
                .containsEntry("REASON_CODE", "EDITED_AFTER_POSTING");
        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
    }

    @Test
    void orderCancelledAfterPostingIsNotedOnceAndItsDocumentStaysUntilItIsCarriedOver() {
        long id = posted(Purchase.of(22, 1));
        Tally before = Tally.of(journey.rows);

        clerk.setStatus(id, "cancelled");
        journey.pollAndPost();
        clerk.look(id);

        assertThat(journey.staged(id)).containsEntry("STATE", "POSTED").containsEntry("WOO_STATUS", "cancelled");
        assertThat(journey.list("SELECT KIND, STATE FROM dbo.USER_FOLLOW_UP WHERE WOO_ORDER_ID = ?", id))
                .containsExactly(Map.of("KIND", "CANCEL", "STATE", "STAGED"));
        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
    }

    @Test
    void skippedOrderStaysSkippedWhateverTheShopDoesWithIt() {
        long id = clerk.place(Purchase.of(23, 1).as("on-hold"));
        clerk.stageSilently(id);
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ?", id);

        clerk.sellMore(id);
        journey.pollAndPost();
        clerk.setStatus(id, "processing");
        journey.pollAndPost();

        assertThat(clerk.state(id)).isEqualTo("SKIPPED");
        assertThat(clerk.documents(id)).isZero();
    }

    @Test
    void heldOrderThatIsMendedInTheShopIsPosted() {
        String shared = "shared" + System.nanoTime() + "@example.com";
        twoCustomersWith(shared);
        long id = clerk.place(Purchase.of(23, 1).by(shared));
        journey.pollAndPost();
        assertThat(journey.staged(id))
                .containsEntry("STATE", "HELD")
                .containsEntry("REASON_CODE", "CUSTOMER_AMBIGUOUS");

        journey.shop.update(id, order -> ((ObjectNode) order.path("billing")).put("email", "only." + shared));
        journey.pollAndPost();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
        assertThat(journey.staged(id)).containsEntry("REASON_CODE", null);
    }

    private void twoCustomersWith(String email) {
        for (String number : new String[] {"TWIN-A", "TWIN-B"}) {
            journey.camel.send("sql:file:sql/customers/clone-template.sql?noop=true", exchange -> exchange.getMessage()
                    .setBody(Map.of("custNo", number, "templateCustomer", "TEMPLATE")));
            journey.rows.update("UPDATE dbo.AR_CUST SET EMAIL_ADRS_1 = ? WHERE CUST_NO = ?", email, number);
        }
    }

    private long posted(Purchase purchase) {
        long id = clerk.place(purchase);
        journey.pollAndPost();
        assertThat(clerk.state(id)).isEqualTo("POSTED");
        return id;
    }
}
