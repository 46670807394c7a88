package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.settings.Settings;
import io.tillbridge.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An account in the shop is a customer in CounterPoint: soon, once, and as CounterPoint writes customers. */
@JourneyTest
class AccountsTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk orders;

    @Autowired
    private Runs runs;

    @Autowired
    private Settings settings;

    @Autowired
    private Environment environment;

    private AccountClerk clerk;

    @BeforeEach
    void clerk() {
        clerk = new AccountClerk(journey, runs);
    }

    @Test
    void accountIsACustomerWithinFiveSecondsOfItsWebhook() {
        long id = clerk.open(Member.named("Wanda", "Hook").role("tier_2_customers"));
        byte[] body = ("{\"id\":" + id + "}").getBytes(StandardCharsets.UTF_8);
        String secret = settings.shop(Journey.SHOP).orElseThrow().webhookSecret();

        int status = Visitor.stranger(environment)
                .with("X-WC-Webhook-Topic", "customer.created")
                .with("X-WC-Webhook-Signature", Signed.with(secret, body))
                .post("/webhooks/woodys", body)
                .statusCode();

        assertThat(status).isEqualTo(202);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        journey.list("SELECT STATE FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", id))
                .extracting(row -> row.get("STATE"))
                .containsExactly("LINKED"));
        assertThat(clerk.customer(id))
                .containsEntry("NAM", "Wanda Hook")
                .containsEntry("NAM_UPR", "WANDA HOOK")
                .containsEntry("CUST_NAM_TYP", "P")
                .containsEntry("PROF_COD_1", "TIER2")
                .containsEntry("IS_ECOMM_CUST", "Y")
                .containsEntry("TAX_COD", "WEB")
                .containsEntry("STR_ID", "01");
        assertThat((String) clerk.customer(id).get("PHONE_1")).matches("\\(518\\) 555-\\d{4}");
    }

    @Test
    void pollFindsWhatNoWebhookSaidAndTheNextPollFindsNothing() {
        long id = clerk.open(Member.named("Paula", "Poll"));
        Run plan = clerk.poll(true);
        assertThat(plan.planned()).anySatisfy(line -> {
            assertThat(line.number()).isEqualTo(String.valueOf(id));
            assertThat(line.action()).isEqualTo("new, makes a customer");
        });
        assertThat(journey.list("SELECT 1 AS ONE FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", id))
                .isEmpty();

        clerk.poll(false);
        clerk.apply();
        Tally before = Tally.of(journey.rows);
        Run again = clerk.poll(false);
        clerk.apply();

        assertThat(clerk.state(id)).isEqualTo("LINKED");
        assertThat(again.created().get()
                        + again.updated().get()
                        + again.failed().get())
                .isZero();
        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
    }

    @Test
    void ordersAndTheAccountOfOneBuyerMakeOneCustomer() {
        Member member = Member.named("Olga", "Order");
        long order = orders.place(Purchase.of(1, 1).by(member.email().toUpperCase(java.util.Locale.ROOT)));
        orders.post(orders.stageSilently(order));

        long id = clerk.open(member.role("tier_1_customers"));
        clerk.look(id);

        assertThat(clerk.staged(id))
                .containsEntry("CUST_NO", journey.staged(order).get("CUST_NO"));
    }

    @Test
    void onlyOneWithTheContractIsMeantBeforeAnybodyWithTheEMail() {
        journey.rows.update("UPDATE dbo.AR_CUST SET NCR_BID_NO = 'ONLY-NORA' WHERE CUST_NO = '10057'");
        long id = clerk.open(
                Member.named("Nora", "Wind").with("ada.marlow@example.test").meta("cp_ncr_bid_no", "ONLY-NORA"));

        clerk.look(id);

        journey.rows.update("UPDATE dbo.AR_CUST SET NCR_BID_NO = '144319' WHERE CUST_NO = '10057'");
        assertThat(clerk.staged(id)).containsEntry("STATE", "LINKED").containsEntry("CUST_NO", "10057");
    }

    @Test
    void samePersonWithAnotherEMailIsKnownByNameAndPhone() {
        long first = clerk.open(Member.named("Phil", "Phone").billing("phone", "(212) 555-0144 ext. 7"));
        clerk.look(first);
        long second = clerk.open(Member.named("Phil", "Phone").billing("phone", "+1 212.555.0144"));

        clerk.look(second);

        assertThat(clerk.staged(second).get("CUST_NO"))
                .isEqualTo(clerk.staged(first).get("CUST_NO"));
        assertThat(clerk.customer(first)).containsEntry("PHONE_1", "(212) 555-0144 ext 7");
    }

    @Test
    void severalWithTheEMailAreHeldWithTheCandidates() {
        long id = clerk.open(Member.named("Trudy", "Twin").with("twins@example.test"));

        clerk.look(id);

        Map<String, Object> held = clerk.staged(id);
        assertThat(held).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "CUSTOMER_AMBIGUOUS");
        assertThat((String) held.get("REASON")).contains("10058, 10059").doesNotContain("@");
        assertThat((String) held.get("REASON_MEND")).contains("customers link " + id + " 10058 --shop woodys --apply");
    }

    @Test
    void shopsOwnPeopleAreNoCustomers() {
        long id = clerk.open(Member.named("Boss", "Admin").role("administrator"));

        clerk.look(id);

        assertThat(clerk.staged(id)).containsEntry("STATE", "SKIPPED").containsEntry("CUST_NO", null);
    }

    @Test
    void shippingAddressOfItsOwnIsKeptOnceAndAnotherSuiteIsAnother() {
        Member member = Member.named("Sue", "Suite")
                .shipping("company", "Suite Works")
                .shipping("address_1", "9 Dock Road")
                .shipping("address_2", "Suite 1")
                .shipping("city", "Troy")
                .shipping("state", "NY")
                .shipping("postcode", "12180")
                .shipping("country", "US");
        long id = clerk.open(member);
        clerk.look(id);
        String custNo = (String) clerk.staged(id).get("CUST_NO");
        assertThat(clerk.shipTos(custNo)).hasSize(1).first().satisfies(row -> assertThat(row)
                .containsEntry("SHIP_ADRS_ID", "WEB-1")
                .containsEntry("NAM_UPR", "SUITE WORKS")
                .containsEntry("ADRS_2", "Suite 1"));

        ObjectNode change = ShopJson.object();
        change.putObject("shipping").put("address_2", "SUITE  1");
        journey.shop.editAccount(id, change);
        clerk.look(id);
        assertThat(clerk.shipTos(custNo)).hasSize(1);

        change.putObject("shipping").put("address_2", "Suite 2");
        journey.shop.editAccount(id, change);
        clerk.look(id);
        assertThat(clerk.shipTos(custNo))
                .extracting(row -> row.get("SHIP_ADRS_ID"))
                .containsExactly("WEB-1", "WEB-2");
    }

    @Test
    void accountThatTheShopDeletedIsCalledOffAndItsCustomerStays() {
        long id = clerk.open(Member.named("Gone", "Girl"));
        clerk.look(id);
        journey.shop.removeAccount(id);

        clerk.look(id);

        assertThat(clerk.state(id)).isEqualTo("CANCELLED");
        assertThat(clerk.customer(id)).containsEntry("NAM", "Gone Girl");
    }

    @Test
    void accountWithoutAUsableEMailIsRejected() {
        long id = clerk.open(Member.named("Bad", "Mail").with("not an address"));

        clerk.look(id);

        assertThat(clerk.staged(id)).containsEntry("STATE", "REJECTED").containsEntry("REASON_CODE", "EMAIL_UNUSABLE");
    }

    @Test
    void taxFollowsStateAndCountyAndNeverAnotherStatesCounty() {
        long broward =
                clerk.open(Member.named("Flo", "Rida").billing("state", "FL").billing("postcode", "33301"));
        long elsewhere =
                clerk.open(Member.named("Geo", "Rgia").billing("state", "GA").billing("postcode", "30301"));
        long miami = clerk.open(Member.named("Mia", "Mi")
                .billing("state", "FL")
                .billing("postcode", "33301")
                .meta("billing_county", "Miami-Dade County"));
        long exempt = clerk.open(Member.named("Ex", "Empt").meta("tax_exempt", "yes"));

        for (long id : new long[] {broward, elsewhere, miami, exempt}) {
            clerk.look(id);
        }

        assertThat(clerk.customer(broward)).containsEntry("TAX_COD", "FL-BROWARD");
        assertThat(clerk.customer(elsewhere)).containsEntry("TAX_COD", "WEB");
        assertThat(clerk.customer(miami)).containsEntry("TAX_COD", "FL-MIAMI-D");
        assertThat(clerk.customer(exempt)).containsEntry("TAX_COD", "EXEMPT");
    }

    @Test
    void clerkAtTheTillReadsOfTheAccountInANote() {
        long id = clerk.open(Member.named("Nat", "Note").meta("customer_note", "Rings twice {always}."));
        clerk.look(id);

        assertThat(journey.row(
                        "SELECT * FROM dbo.AR_CUST_NOTE WHERE CUST_NO = ?",
                        clerk.staged(id).get("CUST_NO")))
                .containsEntry("NOTE_ID", "WEB-W")
                .satisfies(note -> assertThat((String) note.get("NOTE_TXT"))
                        .contains("Web account " + id + " of woodys", "role customer", "Rings twice {always}."))
                .satisfies(note -> assertThat((String) note.get("NOTE"))
                        .startsWith("{\\rtf1")
                        .contains("\\{always\\}"));
    }
}
