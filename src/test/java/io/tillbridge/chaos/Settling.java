package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is still on its way after the storm, and the one thing a person does about it. */
final class Settling {
    private static final String OPEN = """
            SELECT 'orders to post' AS WHAT, COUNT(*) AS N FROM dbo.USER_ORDER_STAGING WHERE STATE = 'STAGED'
            UNION ALL SELECT 'orders rejected', COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE = 'REJECTED'
            UNION ALL SELECT 'follow-ups to settle', COUNT(*) FROM dbo.USER_FOLLOW_UP WHERE STATE IN ('STAGED', 'REJECTED')
            UNION ALL SELECT 'effects to tell', COUNT(*) FROM dbo.USER_OUTBOX WHERE STATE = 'DUE'
            UNION ALL SELECT 'rejects open', COUNT(*) FROM dbo.USER_REJECT WHERE CLOSED_UTC IS NULL""";

    /** Who crashed with an effect has it for five minutes, and what could not be read rests as long. */
    private static final List<String> HURRY = List.of(
            "UPDATE dbo.USER_REJECT SET LAST_UTC = DATEADD(MINUTE, -6, SYSUTCDATETIME()) WHERE CLOSED_UTC IS NULL",
            "UPDATE dbo.USER_OUTBOX SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'DUE'"
                    + " AND NEXT_ATTEMPT_UTC BETWEEN DATEADD(SECOND, 10, SYSUTCDATETIME()) AND DATEADD(SECOND, 290, SYSUTCDATETIME())");

    private final JdbcTemplate rows;
    private final Shop shop;
    private final Instance instance;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param instance that is asked to send orders again */
    Settling(JdbcTemplate rows, Shop shop, Instance instance) {
        this.rows = rows;
        this.shop = shop;
        this.instance = instance;
    }

    /** What is open, by kind; empty when all has settled. */
    Map<String, Integer> open() {
        Map<String, Integer> open = new TreeMap<>();
        rows.query(OPEN, row -> {
            open.put(row.getString("WHAT"), row.getInt("N"));
        });
        Map<Long, String> known = new HashMap<>();
        rows.query("SELECT WOO_ORDER_ID, WOO_STATUS FROM dbo.USER_ORDER_STAGING", row -> {
            known.put(row.getLong(1), row.getString(2));
        });
        int unseen = 0;
        for (JsonNode order : shop.orders()) {
            boolean same = order.path("status")
                    .asText()
                    .equals(known.get(order.path("id").asLong()));
            unseen += same ? 0 : 1;
        }
        open.put("changes unseen", unseen);
        open.values().removeIf(count -> count == 0);
        return open;
    }

    /** Somebody has mended what refused rows, and says so. */
    void sendRefusedAgain() {
        rows.queryForList(
                        "SELECT WOO_ORDER_NO FROM dbo.USER_ORDER_STAGING WHERE STATE = 'REJECTED' AND REASON_CODE = 'DATABASE_REFUSED'",
                        String.class)
                .forEach(this::replay);
        rows.update("UPDATE dbo.USER_FOLLOW_UP SET STATE = 'STAGED', NEXT_ATTEMPT_UTC = NULL"
                + " WHERE STATE = 'REJECTED' AND REASON_CODE = 'DATABASE_REFUSED'");
    }

    void hurry() {
        HURRY.forEach(rows::update);
    }

    private void replay(String number) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(instance.url() + "/api/orders/woodys/" + number + "/replay"))
                .header("X-API-Key", "sandbox")
                .POST(BodyPublishers.noBody())
                .build();
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
