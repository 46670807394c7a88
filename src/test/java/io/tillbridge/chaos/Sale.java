package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** One order as the crowd remembers it: every form in which it was payable, the last one last. */
record Sale(long id, List<JsonNode> payable) {
    private static final Set<String> PAYABLE = Set.of("processing", "completed");

    static Sale of(JsonNode order) {
        Sale sale = new Sale(order.path("id").asLong(), new CopyOnWriteArrayList<>());
        sale.became(order);
        return sale;
    }

    void became(JsonNode order) {
        if (isPayable(order)) {
            payable.add(order);
        }
    }

    static boolean isPayable(JsonNode order) {
        return PAYABLE.contains(order.path("status").asText());
    }
}
