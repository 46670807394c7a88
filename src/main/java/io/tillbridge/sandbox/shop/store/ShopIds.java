package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The shop's counters. An id is never given twice, also not after its owner is gone. */
public final class ShopIds {

    /** Orders, refunds and products share one counter, as posts do in WordPress. */
    public enum Kind {
        POST(1001),
        ITEM(5001),
        META(20001),
        NOTE(1),
        CUSTOMER(30001),
        WEBHOOK(1);

        private final long first;

        Kind(long first) {
            this.first = first;
        }
    }

    private static final long OUT_OF_REACH = 1_000_000_000L;

    private final Map<Kind, Long> upcoming = new EnumMap<>(Kind.class);

    ShopIds() {
        for (Kind kind : Kind.values()) {
            upcoming.put(kind, kind.first);
        }
    }

    public long next(Kind kind) {
        long id = upcoming.get(kind);
        upcoming.put(kind, id + 1);
        return id;
    }

    /** An id that came from elsewhere is not given again; one that our own numbers never reach does not lift them. */
    public void seen(Kind kind, long id) {
        if (id < OUT_OF_REACH) {
            upcoming.merge(kind, id + 1, Math::max);
        }
    }

    ObjectNode toJson() {
        ObjectNode json = ShopJson.object();
        upcoming.forEach((kind, id) -> json.put(kind.name().toLowerCase(Locale.ROOT), id));
        return json;
    }

    void restore(JsonNode json) {
        for (Kind kind : Kind.values()) {
            seen(kind, json.path(kind.name().toLowerCase(Locale.ROOT)).asLong(kind.first) - 1);
        }
    }
}
