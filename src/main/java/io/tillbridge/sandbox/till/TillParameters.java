package io.tillbridge.sandbox.till;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What the till's statements are told: who sells where, and what time it is, in UTC and on the site's clock. */
record TillParameters(TillSettings settings, ZoneId zone) {

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

    static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        Map<String, Object> extended = new HashMap<>(parameters);
        extended.put(name, value);
        return extended;
    }
}
