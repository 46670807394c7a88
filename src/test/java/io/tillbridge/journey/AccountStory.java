package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.desk.AsideSearch;
import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;

/** Everything that can become of an account, once: read, linked, set aside, decided, told, found to be spam. */
final class AccountStory {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The shop's own text holds ids of meta data that are never the same again. */
    private static final Pattern DRAWN = Pattern.compile("\"(PAYLOAD|stagingId)\":(\"(?:\\\\.|[^\"\\\\])*\"|\\d+)");

    private final Story story;
    private final Journey journey;
    private final Visitor visitor;
    private final CustomerDesk desk;
    private final String webhookSecret;

    AccountStory(Story story, Visitor visitor, CustomerDesk desk, String webhookSecret) {
        this.story = story;
        this.journey = story.journey;
        this.visitor = visitor;
        this.desk = desk;
        this.webhookSecret = webhookSecret;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("139_left-over", this::leftOver);
        stages.put("140_accounts", this::accounts);
        stages.put("141_matched", this::matched);
        stages.put("142_set-aside", this::setAside);
        stages.put("143_changed", this::changed);
        stages.put("144_decided", this::decided);
        stages.put("145_told", this::told);
        stages.put("146_spam", this::spam);
        stages.put("147_asked", this::asked);
        return stages;
    }

    private static Member member(String name) {
        return Member.named(name, "Story")
                .with(name.toLowerCase(java.util.Locale.ROOT) + ".story@example.com")
                .billing("address_1", "1 Story Street")
                .billing("phone", "");
    }

    private void look(long id) {
        story.call("direct:customers.fetch", null, false, Map.of("accountId", id));
        story.settle();
    }

    private long take(String name, Member member) {
        long id = story.open(name, member);
        look(id);
        return id;
    }

    private void change(long id, String field, String value) {
        ObjectNode change = ShopJson.object();
        change.putObject("billing").put(field, value);
        journey.shop.editAccount(id, change);
    }

    /** What earlier stories left for later is posted now, so that no sweep of this one meets it sooner or later. */
    private void leftOver() {
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'STAGED'");
        story.clerk.tick("documents.sweep");
        story.settle();
    }

    private void accounts() {
        story.open("account-first", member("Fay").role("tier_1_customers"));
        story.call("direct:customers.poll-shop", null, true, Map.of());
        story.call("direct:customers.poll-shop", null, false, Map.of());
        story.settle();
        story.see(taken(() -> story.clerk.tick("customers.poll")) + " that were seen before are taken again");
        story.settle();
        long hinted = story.open(
                "account-hinted",
                member("Gil")
                        .shipping("address_1", "9 Dock Road")
                        .shipping("city", "Troy")
                        .shipping("state", "NY")
                        .shipping("postcode", "12180")
                        .shipping("country", "US"));
        byte[] body = ("{\"id\":" + hinted + "}").getBytes(StandardCharsets.UTF_8);
        say(visitor.with("X-WC-Webhook-Topic", "customer.created")
                .with("X-WC-Webhook-Signature", Signed.with(webhookSecret, body))
                .post("/webhooks/woodys", body));
        await(hinted);
        look(hinted);
        take("account-admin", member("Amy").role("administrator"));
    }

    private void await(long id) {
        try {
            org.awaitility.Awaitility.await()
                    .pollInterval(java.time.Duration.ofMillis(5))
                    .atMost(java.time.Duration.ofSeconds(2))
                    .until(() ->
                            journey.count("SELECT COUNT(*) FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", id)
                                    == 1);
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            story.see("it never comes");
        }
        story.settle();
    }

    private void matched() {
        long contract = story.open("account-contract", member("Nora").meta("ncr_bid_no", "144319"));
        story.call("direct:customers.poll-shop", null, true, Map.of());
        look(contract);
        take("account-phone", member("Phil").billing("phone", "212 555 0144"));
        take(
                "account-phone-again",
                member("Phil").with("phil.other@example.com").billing("phone", "(212) 555-0144"));
        long order = story.place(
                "with-account", Purchase.of(20, 1).by("zoe@example.com").paidWith("ch_140"));
        long zoe =
                story.open("account-zoe", member("Zoe").with("zoe@example.com").role("tier_5_customers"));
        journey.shop.update(order, json -> json.put("customer_id", zoe));
        story.call("direct:customers.stage", null, false, stagedNow(zoe));
        story.clerk.post(story.stage(order));
        story.clerk.tick("customers.sweep");
        story.settle();
    }

    private Map<String, Object> stagedNow(long id) {
        return Map.of(
                "sourceKey",
                String.valueOf(id),
                "staged",
                journey.camel
                        .getCamelContext()
                        .getRegistry()
                        .lookupByNameAndType("accountIntake", io.tillbridge.journey.customers.AccountIntake.class)
                        .read(Journey.SHOP, journey.shop.account(id).toString()));
    }

    private void setAside() {
        take("account-twin", member("Trudy").with("twins@example.test"));
        take("account-no-email", member("Nomi").with("none"));
        journey.rows.update("UPDATE dbo.SY_TAX_COD SET TAX_COD = 'NO-CODE' WHERE TAX_COD = 'FL-Broward'");
        take("account-no-tax-code", member("Flo").billing("state", "FL").billing("postcode", "33314"));
        journey.rows.update("UPDATE dbo.SY_TAX_COD SET TAX_COD = 'FL-Broward' WHERE TAX_COD = 'NO-CODE'");
        story.clerk.tick("customers.retry");
        story.clerk.tick("customers.sweep");
        story.settle();
        long unread = story.open("account-unread", member("Una"));
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/customers/" + unread));
        look(unread);
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/customers/" + unread));
        look(unread);
        journey.rows.update("UPDATE dbo.USER_REJECT SET LAST_UTC = DATEADD(MINUTE, -6, LAST_UTC)");
        story.clerk.tick("customers.retry");
        story.settle();
        long faulty = story.open("account-faulty", member("Fia"));
        for (String statement : List.of("INTO dbo.AR_CUST_NOTE", "INTO dbo.USER_CUSTOMER_EVENT")) {
            story.database.failAt(sql -> sql.contains(statement));
            look(faulty);
            story.database.comeBack();
        }
        look(faulty);
        journey.shop.removeAccount(faulty);
        look(faulty);
        look(999_999_997L);
    }

    private void changed() {
        long id = story.id("account-hinted");
        change(id, "company", "Gil & Co");
        look(id);
        journey.rows.update(
                "UPDATE dbo.AR_CUST SET NAM = 'Gil and Company' WHERE CUST_NO = (SELECT CUST_NO FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?)",
                id);
        change(id, "company", "Gil Brothers");
        look(id);
    }

    private void decided() {
        story.place("twins-order", Purchase.of(21, 1).by("twins@example.test").paidWith("ch_141"));
        story.clerk.post(story.stage(story.id("twins-order")));
        for (String who : List.of(
                "order:"
                        + journey.shop
                                .order(story.id("twins-order"))
                                .path("number")
                                .asText(),
                "twins@example.test",
                String.valueOf(story.id("account-hinted")))) {
            String customer = who.contains("@") || who.contains(":")
                    ? "10058"
                    : journey.rows.queryForObject(
                            "SELECT MIN(CUST_NO) FROM dbo.USER_CUSTOMER_MAP WHERE WOO_USER_ID = ?",
                            String.class,
                            story.id("account-hinted"));
            Object meant = ask("desk.find-buyer", desk.search("woodys", who), Map.of());
            ask("desk.find-customer", customer, Map.of());
            ask("desk.link-customer", meant, Map.of("custNo", customer, "keep", "SHOP"));
            story.clerk.tick("documents.sweep");
            story.clerk.tick("customers.sweep");
            story.settle();
        }
        ask("desk.find-customer", "NO-SUCH", Map.of());
    }

    private void told() {
        for (String tier : List.of("TIER4", "RESELLER", "TIER4")) {
            journey.rows.update(
                    "UPDATE dbo.AR_CUST SET PROF_COD_1 = ? WHERE CUST_NO = (SELECT CUST_NO FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?)",
                    tier,
                    story.id("account-first"));
            story.clerk.tick("customers.retry");
            story.clerk.tick("outbox.sweep");
            story.settle();
            story.see(
                    tier + " " + journey.shop.account(story.id("account-first")).path("role") + " "
                            + journey.shop
                                    .account(story.id("account-first"))
                                    .path("meta_data")
                                    .findValuesAsText("value"));
        }
    }

    private void spam() {
        take(
                "account-bot",
                Member.named("", "")
                        .with("xkqzwrt@mailinator.com")
                        .billing("address_1", "")
                        .billing("phone", ""));
        take(
                "account-buying-bot",
                Member.named("", "")
                        .with("qqxkqzw@mailinator.com")
                        .billing("address_1", "")
                        .billing("phone", ""));
        story.place("bots-order", Purchase.of(22, 1).by("other@example.org").ofAccount(story.id("account-buying-bot")));
        Object suspects = ask("customers.suspect", Map.of("shop", "woodys"), Map.of());
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/orders$"));
        for (Object suspect : (List<?>) suspects) {
            ask("customers.purge", suspect, Map.of());
        }
        for (Object suspect : (List<?>) suspects) {
            ask("customers.purge", suspect, Map.of());
        }
        story.see(journey.shop.account(story.id("account-bot")).path("role") + " "
                + journey.shop.account(story.id("account-bot")).path("meta_data"));
    }

    private void asked() {
        ask("desk.list-customers", desk.question("LINKED", "woodys", null, "1", "2"), Map.of());
        ask("desk.find-twins", null, Map.of());
        Object found = ask("desk.find-account", desk.search("woodys", "gil.story@example.com"), Map.of());
        ask("desk.tell-customer", found, Map.of());
        sentAgain();
        for (String path : List.of(
                "/api/customers?state=HELD&size=1",
                "/api/customers/woodys/" + story.id("account-first"),
                "/api/customers/woodys/0")) {
            say(visitor.get(path));
        }
    }

    private int taken(Runnable poll) {
        AtomicInteger taken = new AtomicInteger();
        story.database.failAt(sql -> {
            if (sql.contains("INTO dbo.USER_CUSTOMER_STAGING")) {
                taken.incrementAndGet();
            }
            return false;
        });
        poll.run();
        story.database.comeBack();
        return taken.get();
    }

    private void sentAgain() {
        journey.rows.update(
                "UPDATE dbo.USER_CUSTOMER_STAGING SET STATE = 'REJECTED', REASON_CLASS = 'DATA', REASON_CODE = 'DATABASE_REFUSED'"
                        + " WHERE WOO_USER_ID = ?",
                story.id("account-first"));
        Object aside = ((List<?>)
                        ask("desk.find-accounts-aside", new AsideSearch("woodys", "DATABASE_REFUSED", ""), Map.of()))
                .get(0);
        Map<String, Object> why = Map.of("why", "mended");
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_CUSTOMER_EVENT"));
        ask("desk.replay-account", aside, why);
        story.database.comeBack();
        ask("desk.replay-account", aside, why);
        story.clerk.tick("customers.sweep");
        story.settle();
        ask(
                "desk.replay-account",
                ask("desk.find-account", desk.search("woodys", "gil.story@example.com"), Map.of()),
                why);
    }

    private Object ask(String step, Object body, Map<String, Object> variables) {
        Exchange answer = story.call("direct:" + step, body, false, variables);
        Object value = answer.getMessage().getBody();
        try {
            String said = answer.getException() == null ? JSON.writeValueAsString(value) : "refused";
            story.see(step + " " + DRAWN.matcher(said).replaceAll("\"$1\":(drawn)"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    private void say(HttpResponse<String> answer) {
        story.see(answer.request().method() + " " + answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + answer.body());
    }
}
