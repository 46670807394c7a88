package io.tillbridge.journey;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes accounts along their way one step at a time. */
class AccountClerk {
    private final Journey journey;
    private final Runs runs;

    AccountClerk(Journey journey, Runs runs) {
        this.journey = journey;
        this.runs = runs;
    }

    long open(Member member) {
        return journey.shop.account(member.json()).path("id").asLong();
    }

    /** Looks at one account as a webhook's hint does, and links what is due, on this thread. */
    void look(long accountId) {
        send("direct:customers.fetch", Map.of("accountId", accountId), false);
        apply();
    }

    /** Reads all accounts. */
    Run poll(boolean dry) {
        return send("direct:customers.poll-shop", Map.of(), dry);
    }

    void apply() {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(3))
                .until(() -> {
                    journey.camel.sendBody("direct:customers.apply-due", null);
                    return journey.count(
                                    "SELECT COUNT(*) FROM dbo.USER_CUSTOMER_STAGING WHERE STATE = 'STAGED' AND NEXT_ATTEMPT_UTC IS NULL")
                            == 0;
                });
    }

    private Run send(String address, Map<String, Object> variables, boolean dry) {
        Run run = runs.open("customers.poll", "WOO_TO_CP", Journey.SHOP, dry);
        Map<String, Object> all = new HashMap<>(variables);
        all.put("shop", Journey.SHOP);
        all.put("run", run);
        journey.camel.send(address, exchange -> {
            all.forEach(exchange::setVariable);
            exchange.setVariable("since", null);
        });
        return run;
    }

    /** Until the shop was told all that is due, be it by another thread. */
    void awaitTold() {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> {
                    journey.tell();
                    return journey.count(
                                    "SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE STATE = 'DUE' AND WOO_USER_ID IS NOT NULL")
                            == 0;
                });
    }

    Map<String, Object> staged(long accountId) {
        return journey.row(
                "SELECT * FROM dbo.USER_CUSTOMER_STAGING WHERE SHOP = ? AND SOURCE_KEY = ?",
                Journey.SHOP,
                String.valueOf(accountId));
    }

    String state(long accountId) {
        return (String) staged(accountId).get("STATE");
    }

    /** The row of AR_CUST that the account is linked to. */
    Map<String, Object> customer(long accountId) {
        return journey.row(
                "SELECT * FROM dbo.AR_CUST WHERE CUST_NO = ?", staged(accountId).get("CUST_NO"));
    }

    List<Map<String, Object>> shipTos(String custNo) {
        return journey.list("SELECT * FROM dbo.AR_SHIP_ADRS WHERE CUST_NO = ? ORDER BY SHIP_ADRS_ID", custNo);
    }
}
