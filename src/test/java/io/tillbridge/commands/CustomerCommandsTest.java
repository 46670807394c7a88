package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.JourneyTest;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a person does about customers at a console. */
@JourneyTest
class CustomerCommandsTest {
    @Autowired
    private Commands commands;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private SandboxShop shop;

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    private long open(String email, String last) {
        ObjectNode account = ShopJson.object();
        account.put("email", email).put("first_name", "Cora").put("last_name", last);
        ObjectNode billing = account.putObject("billing");
        billing.put("first_name", "Cora").put("last_name", last).put("address_1", "5 Elm Street");
        billing.put("city", "Utica").put("state", "NY").put("postcode", "13501").put("country", "US");
        return shop.account(account).path("id").asLong();
    }

    private Map<String, Object> staged(long id) {
        return rows.queryForMap("SELECT * FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", id);
    }

    /** Two customers of CounterPoint whom only a person can tell apart. */
    private void share(String email, String... customers) {
        for (String customer : customers) {
            rows.update("UPDATE dbo.AR_CUST SET EMAIL_ADRS_1 = ? WHERE CUST_NO = ?", email, customer);
        }
    }

    @Test
    void aPullShowsItsPlanFirstAndThenDoesIt() {
        long id = open("cora.plan@example.com", "Plan");

        Terminal plan = run("customers", "pull", "--shop", "woodys");
        assertThat(plan.out()).contains(id + " ", "new, makes a customer", "Nothing was changed");
        assertThat(rows.queryForList("SELECT 1 AS ONE FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", id))
                .isEmpty();

        Terminal done = run("customers", "pull", "--apply", "--json");
        assertThat(done.json().path("shops").get(0).path("created").asInt()).isPositive();
        assertThat(staged(id)).containsEntry("STATE", "LINKED");
        JsonNode again = run("customers", "pull", "--json").json().path("shops").get(0);
        assertThat(again.path("plan")).isEmpty();
        assertThat(again.path("same").asInt()).isEqualTo(again.path("read").asInt());
    }

    @Test
    void aChoiceLetsTheAccountAndTheOrderOfAnAmbiguousBuyerGoOn() {
        share("cora.twin@example.com", "10005", "10006");
        long id = open("cora.twin@example.com", "Twin");
        ObjectNode order = ShopJson.object().put("status", "processing").put("payment_method", "stripe");
        order.putObject("billing").put("email", "Cora.Twin@example.com").put("last_name", "Twin");
        order.withArrayProperty("line_items").addObject().put("product_id", 10).put("quantity", 1);
        long orderId = shop.place(order).path("id").asLong();
        assertThat(run("customers", "pull", "--apply").exit()).isEqualTo(Exit.DONE_WITH_REJECTS);
        run("orders", "pull", "--since", "1d", "--apply");
        assertThat(staged(id)).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "CUSTOMER_AMBIGUOUS");
        assertThat(orderState(orderId)).isEqualTo("HELD");

        Terminal plan = run("customers", "link", "order:" + orderId, "10006");
        assertThat(plan.out()).as(plan.err()).contains("would be customer 10006");
        assertThat(staged(id)).containsEntry("STATE", "HELD");

        assertThat(run("customers", "link", "order:" + orderId, "10006", "--apply")
                        .exit())
                .isZero();
        run("customers", "pull", "--apply");
        assertThat(staged(id)).containsEntry("STATE", "LINKED").containsEntry("CUST_NO", "10006");
        run("orders", "pull", "--since", "1d", "--apply");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(orderState(orderId)).isEqualTo("POSTED"));
        assertThat(run("customers", "merge-hint").out()).contains("cora.twin@example.com", "merge into 10006", "keep");
    }

    private String orderState(long orderId) {
        return rows.queryForObject(
                "SELECT STATE FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", String.class, orderId);
    }

    @Test
    void whatBothSidesChangedIsShownAndDecidedByAPerson() {
        long id = open("cora.both@example.com", "Both");
        run("customers", "pull", "--apply");
        Object custNo = staged(id).get("CUST_NO");
        rows.update("UPDATE dbo.AR_CUST SET PHONE_1 = '(315) 555-0001', CITY = 'Rome' WHERE CUST_NO = ?", custNo);
        ObjectNode change = ShopJson.object();
        change.putObject("billing").put("city", "Syracuse");
        shop.editAccount(id, change);
        run("customers", "pull", "--apply");
        assertThat(staged(id)).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "CUSTOMER_CHANGED_TWICE");

        Terminal shown = run("customers", "show", String.valueOf(id));
        assertThat(shown.out()).contains("changed the address of customer " + custNo, "Syracuse", "Rome");

        Terminal decided =
                run("customers", "link", String.valueOf(id), String.valueOf(custNo), "--keep", "shop", "--apply");
        assertThat(decided.exit()).as(decided.err()).isZero();
        run("customers", "pull", "--apply");
        assertThat(staged(id)).containsEntry("STATE", "LINKED");
        assertThat(rows.queryForMap("SELECT CITY, PHONE_1 FROM dbo.AR_CUST WHERE CUST_NO = ?", custNo))
                .containsEntry("CITY", "Syracuse")
                .containsEntry("PHONE_1", "(315) 555-0001");
    }

    @Test
    void accountsThatTheDatabaseRefusedAreSentAgainOnceItIsMended() {
        long id = open("cora.again@example.com", "Again");
        run("customers", "pull", "--apply");
        rows.update(
                "UPDATE dbo.USER_CUSTOMER_STAGING SET STATE = 'REJECTED', REASON_CLASS = 'DATA', REASON_CODE = 'DATABASE_REFUSED'"
                        + " WHERE WOO_USER_ID = ?",
                id);

        Terminal plan = run("customers", "replay", "--reason", "database_refused");
        assertThat(plan.out()).as(plan.err()).contains(id + " ", "would be sent again", "Nothing was changed");
        assertThat(staged(id)).containsEntry("STATE", "REJECTED");

        Terminal done = run("customers", "replay", "cora.again@example.com", "--apply", "--json");
        assertThat(done.json().get(0).path("action").asText()).as(done.err()).isEqualTo("sent again");
        run("customers", "pull", "--apply");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(staged(id)).containsEntry("STATE", "LINKED"));
        assertThat(run("customers", "show", String.valueOf(id)).out()).contains("Sent again by a person");
        assertThat(run("customers", "replay", String.valueOf(id)).err()).contains("it is LINKED");
        assertThat(run("customers", "replay", "--reason", "LOST").err()).contains("There is no reason LOST");
    }

    @Test
    void listsAndShowsNameWhatIsAskedFor() {
        long id = open("cora.list@example.com", "List");
        run("customers", "pull", "--apply");

        assertThat(run("customers", "list", "--state", "linked", "--json")
                        .json()
                        .path("items")
                        .findValuesAsText("account"))
                .contains(String.valueOf(id));
        assertThat(run("customers", "show", "CORA.list@example.com").out()).contains("Is the new customer WEB-");
        assertThat(List.of(
                        run("customers", "show", "nobody@example.com").exit(),
                        run("customers", "show", "nobody").exit(),
                        run("customers", "link", String.valueOf(id), "NO-SUCH").exit(),
                        run("customers", "pull", "--shop", "nowhere").exit(),
                        run("customers", "list", "--state", "lost").exit()))
                .containsOnly(Exit.COULD_NOT_RUN);
    }
}
