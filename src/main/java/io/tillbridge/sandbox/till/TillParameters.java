package io.tillbridge.sandbox.till;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What the till's statements are told: who sells where, and what time it is, in UTC and on the site's clock. */
record TillParameters(TillSettings settings, ZoneId zone) {
    /** Orders of the web draw their ids ten apart. */
    private static final long IDS_OF_AN_ORDER = 10;

    /** The parameters of a statement about no document in particular, at this moment. */
    Map<String, Object> now() {
        Instant instant = Instant.now();
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        LocalDateTime siteTime = LocalDateTime.ofInstant(instant, zone);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("utc", utc);
        parameters.put("before", utc.minus(settings.pickAfter()));
        parameters.put("siteTime", siteTime);
        parameters.put("businessDay", siteTime.toLocalDate().atStartOfDay());
        parameters.put("store", settings.store());
        parameters.put("station", settings.station());
        parameters.put("locationId", settings.location());
        parameters.put("interimItem", settings.interimItem());
        return parameters;
    }

    /** The parameters of a statement about one document. */
    Map<String, Object> of(long docId) {
        return with(now(), "docId", docId);
    }

    /** Whether the order of that document leaves in two parcels, the first one as soon as it is picked. */
    boolean shipsInTwo(long docId) {
        return settings.twoParcels() > 0 && docId / IDS_OF_AN_ORDER % settings.twoParcels() == 0;
    }

    static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        Map<String, Object> extended = new HashMap<>(parameters);
        extended.put(name, value);
        return extended;
    }
}
