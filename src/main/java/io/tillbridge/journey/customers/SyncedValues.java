package io.tillbridge.journey.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/** What both sides said when they were last held against each other, kept as JSON in USER_CUSTOMER_STAGING.SYNCED. */
record SyncedValues(Map<String, String> shop, Map<String, String> counterpoint) {
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<SyncedValues> read(String json) {
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(json, SyncedValues.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was synced last cannot be read", e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }
}
