package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What may happen to an order on its way, by the names that the examples of rejects use. All of it is undone again. */
class Happenings {
    private static final String ONE_ORDER = "orders/%d$";

    private final Journey journey;
    private final Clerk clerk;
    private final FaultyDatabase database;
    private final Set<Long> placed = new HashSet<>();
    private final Set<Long> accounts = new HashSet<>();

    Happenings(Journey journey, Clerk clerk, FaultyDatabase database) {
        this.journey = journey;
        this.clerk = clerk;
        this.database = database;
    }

    /** Takes the order as far as it goes. */
    void happen(String name, ObjectNode order) {
        long id = order.path("id").asLong();
        switch (name) {
            case "" -> place(order);
            case "huge-note" -> {
                // No parser takes a text of more than twenty million characters.
                for (int part = 0; part < 3; part++) {
                    order.withArray("meta_data")
                            .addObject()
                            .put("key", "picture")
                            .put("value", "x".repeat(9_000_000));
                }
                add(order);
                clerk.look(id);
            }
            case "deleted-before-looking" -> clerk.look(id);
            // Placed there, the sandbox shop would count on from that id.
            case "long-id" -> clerk.post(clerk.stageSilently(id, order.toString()));
            case "same-number-twice" -> {
                place(order.deepCopy().put("id", id + 1000));
                place(order);
            }
            case "edited-after-posting" -> {
                place(order);
                journey.shop.update(id, edited -> edited.put("customer_note", "Two, please."));
                clerk.look(id);
            }
            case "refund-that-charges",
                    "refund-above-the-order",
                    "refund-without-allowance-item",
                    "refund-of-picked-goods",
                    "refund-of-a-changed-document",
                    "refund-deleted",
                    "cancelled-after-leaving",
                    "reopened",
                    "deleted-in-counterpoint",
                    "unposted" -> {
                place(order);
                new LateHappenings(journey, clerk).happen(name, id);
            }
            case "shop-away" -> withShop(Kind.ERROR_503, order);
            case "revoked-key" -> withShop(Kind.REVOKED_KEY, order);
            case "account-without-email", "account-unreadable", "account-changed-twice" -> openAccount(name, order);
            default -> inDatabase(name, order);
        }
    }

    /** Whoever would have ordered opens an account instead, under the order's id. */
    private void openAccount(String name, ObjectNode order) {
        long id = order.path("id").asLong();
        ObjectNode account = ShopJson.object().put("id", id).put("role", "customer");
        account.put("email", name.equals("account-without-email") ? "" : "account" + id + "@example.com");
        account.set("billing", order.path("billing").deepCopy());
        account.withObjectProperty("billing").put("email", "");
        if (name.equals("account-unreadable")) {
            account.put("billing", "none");
        }
        journey.shop.addCustomer(account);
        accounts.add(id);
        clerk.lookAtAccount(id);
        if (name.equals("account-changed-twice")) {
            journey.rows.update(
                    "UPDATE dbo.AR_CUST SET CITY = 'Elsewhere' WHERE EMAIL_ADRS_1 = ?",
                    "account" + id + "@example.com");
            ObjectNode change = ShopJson.object();
            change.putObject("billing").put("city", "Nowhere");
            journey.shop.editAccount(id, change);
            clerk.lookAtAccount(id);
        }
    }

    private void add(ObjectNode order) {
        journey.shop.add(order);
        placed.add(order.path("id").asLong());
    }

    private void place(ObjectNode order) {
        add(order);
        clerk.look(order.path("id").asLong());
        journey.post();
    }

    private void withShop(Kind trouble, ObjectNode order) {
        long id = order.path("id").asLong();
        add(order);
        journey.shop.misbehave(times(trouble, 1, ONE_ORDER.formatted(id)));
        clerk.look(id);
    }

    private void inDatabase(String name, ObjectNode order) {
        switch (name) {
            case "refused-note" -> failing(order, () -> database.failAt(writes("PS_DOC_NOTE")));
            case "renamed-column" ->
                failing(
                        order,
                        () -> database.failAt(writes("PS_DOC_LIN"), new SQLException("no such column", "S0001", 207)));
            case "database-restart" -> failing(order, () -> database.breakAt(writes("PS_DOC_LIN")));
            case "login-refused" -> failing(order, () -> database.answerWith(18456, "", writes("PS_DOC_LIN")));
            case "log-full" -> failing(order, () -> database.answerWith(9002, "", writes("PS_DOC_LIN")));
            case "permission-denied" ->
                failing(
                        order,
                        () -> database.answerWith(
                                229,
                                "The INSERT permission was denied on the object 'PS_DOC_LIN', database 'CP', schema 'dbo'.",
                                writes("PS_DOC_LIN")));
            case "deadlock" -> failing(order, () -> database.deadlockAt(writes("AR_CUST")));
            case "deleted-pay-code" -> without("SY_PAY_COD", "PAY_COD", "WEBBACS", order);
            case "deleted-tax-authority" -> withoutAuthority("AUSTIN", order);
            case "deleted-tax-code" -> without("SY_TAX_COD", "TAX_COD", "FL-BROWARD", order);
            case "deleted-template-customer" -> without("AR_CUST", "CUST_NO", "TEMPLATE", order);
            case "outgrown-customer-numbers" -> {
                long next = journey.rows.queryForObject("SELECT NEXT VALUE FOR dbo.USER_CUSTOMER_NO", Long.class);
                restart(999_999_999_999L);
                place(order);
                restart(next);
            }
            default -> throw new IllegalArgumentException("nobody knows what happens at " + name);
        }
    }

    private void restart(long number) {
        journey.rows.execute("ALTER SEQUENCE dbo.USER_CUSTOMER_NO RESTART WITH " + number);
    }

    private void failing(ObjectNode order, Runnable fault) {
        add(order);
        long stagingId = clerk.stageSilently(order.path("id").asLong());
        fault.run();
        clerk.post(stagingId);
        database.comeBack();
    }

    /** Statements that write to a table; those that write down what came of it do not. */
    private static Predicate<String> writes(String table) {
        return sql -> sql.matches("(?s).*(INSERT INTO|UPDATE) dbo\\." + table + "\\b.*");
    }

    /** A code that goes by another name for a while is as good as deleted. */
    private void without(String table, String column, String code, ObjectNode order) {
        String rename = "UPDATE dbo." + table + " SET " + column + " = ? WHERE " + column + " = ?";
        journey.rows.update(rename, "AWAY", code);
        place(order);
        journey.rows.update(rename, code, "AWAY");
    }

    /** Rules belong to an authority, so they go and come with it. */
    private void withoutAuthority(String code, ObjectNode order) {
        Map<String, Object> authority = journey.row("SELECT * FROM dbo.SY_TAX_AUTH WHERE AUTH_COD = ?", code);
        Map<String, Object> rule = journey.row("SELECT * FROM dbo.SY_TAX_AUTH_RUL WHERE AUTH_COD = ?", code);
        journey.rows.update("DELETE FROM dbo.SY_TAX_AUTH_RUL WHERE AUTH_COD = ?", code);
        journey.rows.update("DELETE FROM dbo.SY_TAX_AUTH WHERE AUTH_COD = ?", code);
        place(order);
        insert("SY_TAX_AUTH", authority);
        insert("SY_TAX_AUTH_RUL", rule);
    }

    private void insert(String table, Map<String, Object> row) {
        journey.rows.update(
                "INSERT INTO dbo." + table + " (" + String.join(", ", row.keySet()) + ") VALUES (?"
                        + ", ?".repeat(row.size() - 1) + ")",
                row.values().toArray());
    }

    /** Leaves nothing behind that a later run would take up again. */
    void tidy() {
        for (long id : placed) {
            journey.shop.remove(id);
            journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ?", id);
        }
        for (long id : accounts) {
            journey.shop.removeAccount(id);
            journey.rows.update("UPDATE dbo.USER_CUSTOMER_STAGING SET STATE = 'SKIPPED' WHERE WOO_USER_ID = ?", id);
        }
        journey.rows.update("UPDATE dbo.USER_REJECT SET CLOSED_UTC = LAST_UTC WHERE CLOSED_UTC IS NULL");
    }
}
