package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.web.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What the shop hears of its accounts, and what becomes of accounts that change or should not be there. */
@JourneyTest
class AccountNewsTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk orders;

    @Autowired
    private Runs runs;

    @Autowired
    private Commands commands;

    @Autowired
    private Environment environment;

    private AccountClerk clerk;

    @BeforeEach
    void clerk() {
        clerk = new AccountClerk(journey, runs);
    }

    private Map<String, String> meta(long id) {
        Map<String, String> meta = new HashMap<>();
        for (JsonNode entry : journey.shop.account(id).path("meta_data")) {
            meta.put(entry.path("key").asText(), entry.path("value").asText());
        }
        return meta;
    }

    private long link(Member member) {
        long id = clerk.open(member);
        clerk.look(id);
        clerk.awaitTold();
        return id;
    }

    @Test
    void shopHearsNumberTierAndDiscountAndThatIsNoChangeOfTheAccount() {
        long id = link(Member.named("Tia", "Told").role("tier_3_customers"));

        assertThat(meta(id))
                .containsEntry("cp_cust_no", (String) clerk.staged(id).get("CUST_NO"))
                .containsEntry("cp_tier", "TIER3")
                .containsEntry("cp_prof_cod_1", "TIER3")
                .containsEntry("cp_discount_pct", "35");
        Run again = clerk.poll(false);
        assertThat(again.updated().get()).isZero();
        journey.shop.log().clear();
        clerk.look(id);
        clerk.awaitTold();
        assertThat(journey.shop.log().entries()).noneMatch(call -> call.method().equals("PUT"));
    }

    @Test
    void tierThatCounterPointChangesIsToldWithItsRole() {
        long id = link(Member.named("Rolf", "Role"));
        journey.rows.update(
                "UPDATE dbo.AR_CUST SET PROF_COD_1 = 'TIER4', NCR_BID_NO = '144319' WHERE CUST_NO = ?",
                clerk.staged(id).get("CUST_NO"));

        orders.tick("customers.retry");
        clerk.awaitTold();

        assertThat(meta(id))
                .containsEntry("cp_tier", "TIER4")
                .containsEntry("cp_discount_pct", "37")
                .containsEntry("ncr_bid_no", "144319")
                .containsEntry("cp_ncr_bid_no", "144319");
        assertThat(journey.shop.account(id).path("role").asText()).isEqualTo("tier_4_customers");
    }

    @Test
    void roleThatTheShopRefusesIsSaidAndTheRestIsTold() {
        long id = link(Member.named("Rita", "Refused"));
        journey.rows.update(
                "UPDATE dbo.AR_CUST SET PROF_COD_1 = 'RESELLER' WHERE CUST_NO = ?",
                clerk.staged(id).get("CUST_NO"));

        orders.tick("customers.retry");
        clerk.awaitTold();

        assertThat(meta(id)).containsEntry("cp_tier", "RESELLER");
        assertThat(journey.shop.account(id).path("role").asText()).isEqualTo("customer");
        assertThat(journey.list(
                        "SELECT SENTENCE FROM dbo.USER_CUSTOMER_EVENT WHERE SOURCE_KEY = ?", String.valueOf(id)))
                .extracting(row -> (String) row.get("SENTENCE"))
                .anyMatch(sentence -> sentence.contains("It kept the account's role"));
        assertThat(journey.list("SELECT STATE FROM dbo.USER_OUTBOX WHERE WOO_USER_ID = ?", id))
                .extracting(row -> row.get("STATE"))
                .containsOnly("SENT");
    }

    @Test
    void whatTheShopChangesGoesIntoItsFieldsAndNothingIsBlanked() {
        long id = link(Member.named("Uma", "Update").billing("address_2", "Suite 4"));
        Object custNo = clerk.staged(id).get("CUST_NO");
        journey.rows.update("UPDATE dbo.AR_CUST SET ADRS_3 = 'Dock 9', TAX_COD = 'EXEMPT' WHERE CUST_NO = ?", custNo);
        clerk.poll(false);
        ObjectNode change = ShopJson.object();
        change.putObject("billing").put("company", "Uma & Daughters").put("phone", "");
        journey.shop.editAccount(id, change);
        clerk.look(id);

        assertThat(clerk.customer(id))
                .containsEntry("NAM", "Uma & Daughters")
                .containsEntry("NAM_UPR", "UMA & DAUGHTERS")
                .containsEntry("CUST_NAM_TYP", "B")
                .containsEntry("ADRS_3", "Dock 9")
                .containsEntry("TAX_COD", "EXEMPT")
                .satisfies(row -> assertThat((String) row.get("PHONE_1")).startsWith("(518)"));
    }

    @Test
    void registrationsThatLookLikeSpamAreReportedAndDisabledButNeverOnesWithAnOrder() {
        long bot = link(Member.named("", "").with("xkqzwrtp7771234@mailinator.com"));
        Member buyer = Member.named("http://spam.example", "").with("bcdfghjkl@mailinator.com");
        long safe = link(buyer);
        orders.place(Purchase.of(3, 1).by("somebody.else@example.com").ofAccount(safe));

        Terminal report = Terminal.run(commands, "customers", "spam");
        assertThat(report.out()).contains("THROW_AWAY_DOMAIN", "xkqzwrtp7771234@mailinator.com", "Nothing was changed");
        assertThat(meta(bot)).doesNotContainKey("tillbridge_spam");

        JsonNode judged =
                Terminal.run(commands, "customers", "spam", "--apply", "--json").json();
        assertThat(judged.findValuesAsText("outcome")).contains("disabled", "kept, it has an order");
        assertThat(meta(bot)).containsKey("tillbridge_spam");
        assertThat(meta(safe)).doesNotContainKey("tillbridge_spam");
        assertThat(journey.shop.account(bot).path("role").asText()).isEqualTo("pending");
        clerk.look(bot);
        assertThat(clerk.state(bot)).isEqualTo("SKIPPED");
        assertThat(clerk.state(safe)).isEqualTo("LINKED");
    }

    @Test
    void spamThatTheShopCannotBeAskedAboutStaysAsItIs() {
        long bot = link(Member.named("", "").with("qqqqwwwwzz999999@yopmail.com"));
        journey.shop.misbehave(Misbehaviour.times(Misbehaviour.Kind.ERROR_503, 1, "/orders$"));

        Terminal done = Terminal.run(commands, "customers", "spam", "--apply");

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).contains("not done: The shop did not answer");
        assertThat(clerk.state(bot)).isEqualTo("LINKED");
        journey.shop.removeAccount(bot);
    }

    @Test
    void accountIsToldOverHttpWithoutPersonalData() {
        Member member = Member.named("Hetty", "Http");
        long id = link(member);
        Visitor visitor = Visitor.withKey(environment);

        JsonNode story = visitor.read("/api/customers/woodys/" + id);

        assertThat(story.path("state").asText()).isEqualTo("LINKED");
        assertThat(story.path("customer").asText()).isEqualTo(clerk.staged(id).get("CUST_NO"));
        assertThat(story.path("timeline")).isNotEmpty();
        assertThat(story.toString()).doesNotContain("Hetty", member.email());
        assertThat(visitor.read("/api/customers?state=LINKED").path("total").asInt())
                .isPositive();
        assertThat(List.of(
                        visitor.get("/api/customers/woodys/999999999").statusCode(),
                        visitor.get("/api/customers/woodys/someone").statusCode(),
                        Visitor.stranger(environment).get("/api/customers").statusCode()))
                .containsExactly(404, 400, 401);
    }
}
