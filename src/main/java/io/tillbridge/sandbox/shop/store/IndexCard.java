package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;

/** What lists filter and sort by, so that only the documents of the page asked for are parsed. A customer's type is the role. */
public record IndexCard(
        long id,
        String status,
        long customer,
        long parent,
        String sku,
        String email,
        String type,
        Instant created,
        Instant modified) {

    static IndexCard of(JsonNode document) {
        return new IndexCard(
                document.path("id").asLong(),
                document.path("status").asText("").intern(),
                document.path("customer_id").asLong(),
                document.path("parent_id").asLong(),
                document.path("sku").asText("").toLowerCase(Locale.ROOT),
                document.path("email").asText("").toLowerCase(Locale.ROOT),
                document.path("role").asText(document.path("type").asText("")).intern(),
                ShopClock.read(document, "date_created"),
                ShopClock.read(document, "date_modified"));
    }
}
