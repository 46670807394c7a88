package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.sql.SQLException;
import java.util.Map;

/** What may happen to an order on its way, by the names that the examples of rejects use. All of it is undone again. */
class Happenings {
    private static final String ONE_ORDER = "orders/%d$";

    private final Journey journey;
    private final Clerk clerk;
    private final FaultyDatabase database;

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
                order.put("customer_note", "x".repeat(27_000_000));
                journey.shop.add(order);
                clerk.look(id);
            }
            case "deleted-before-looking" -> clerk.look(id);
            case "same-number-twice" -> {
                place(order.deepCopy().put("id", id + 1000));
                place(order);
            }
            case "edited-after-posting" -> {
                place(order);
                journey.shop.update(id, edited -> edited.put("customer_note", "Two, please."));
                clerk.look(id);
            }
            case "cancelled-after-posting" -> {
                place(order);
                clerk.setStatus(id, "cancelled");
                clerk.look(id);
            }
            case "shop-away" -> withShop(Kind.ERROR_503, order);
            case "revoked-key" -> withShop(Kind.REVOKED_KEY, order);
            default -> inDatabase(name, order);
        }
    }

    private void place(ObjectNode order) {
        journey.shop.add(order);
        clerk.look(order.path("id").asLong());
        journey.post();
    }

    private void withShop(Kind trouble, ObjectNode order) {
        long id = order.path("id").asLong();
        journey.shop.add(order);
        journey.shop.misbehave(times(trouble, 1, ONE_ORDER.formatted(id)));
        clerk.look(id);
    }

    private void inDatabase(String name, ObjectNode order) {
        switch (name) {
            case "refused-note" -> failing("PS_DOC_NOTE", "HY000", 4711, order);
            case "database-restart" -> failing("PS_DOC_LIN", "08S01", 0, order);
            case "deadlock" -> failing("AR_CUST", "40001", 1205, order);
            case "deleted-pay-code" -> without("SY_PAY_COD", "PAY_COD", "WEBBACS", order);
            case "deleted-tax-authority" -> without("SY_TAX_AUTH", "AUTH_COD", "AUSTIN", order);
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

    /** The first write to a table fails, what is written about that does not. */
    private void failing(String table, String state, int code, ObjectNode order) {
        journey.shop.add(order);
        long stagingId = clerk.stageSilently(order.path("id").asLong());
        database.failAt(
                sql -> sql.matches("(?s).*(INSERT INTO|UPDATE) dbo\\." + table + "\\b.*"),
                new SQLException("a fault of the test", state, code));
        clerk.post(stagingId);
        database.comeBack();
    }

    /** A code that goes by another name for a while is as good as deleted. */
    private void without(String table, String column, String code, ObjectNode order) {
        String rename = "UPDATE dbo." + table + " SET " + column + " = ? WHERE " + column + " = ?";
        journey.rows.update(rename, "AWAY", code);
        place(order);
        journey.rows.update(rename, code, "AWAY");
    }

    /** Leaves nothing behind that a later run would take up again. */
    void tidy(ObjectNode order) {
        long id = order.path("id").asLong();
        Map.of("USER_ORDER_STAGING", "STATE = 'SKIPPED'", "USER_REJECT", "CLOSED_UTC = LAST_UTC")
                .forEach((table, done) -> journey.rows.update("UPDATE dbo." + table + " SET " + done + " WHERE "
                        + (table.equals("USER_REJECT") ? "SOURCE_KEY" : "WOO_ORDER_ID") + " = '" + id + "'"));
        for (long placed : new long[] {id, id + 1000}) {
            if (journey.shop.orders().stream()
                    .anyMatch(known -> known.path("id").asLong() == placed)) {
                journey.shop.remove(placed);
            }
        }
    }
}
