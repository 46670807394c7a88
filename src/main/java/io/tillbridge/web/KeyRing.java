package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The keys that are known, by their names: one that opens all of /api, and those that open the prices alone, since a shop's
 * plug-in has no business with orders.
 */
@Component("keyRing")
public class KeyRing {
    /** What {@code tillbridge.api-key} is called where a key is named. */
    private static final String MASTER = "api-key";

    private static final List<String> PRICES = List.of("/api/contract-price", "/api/contract-prices");
    private static final String BEARER = "Bearer ";

    private final List<Known> keys = new ArrayList<>();

    /** @param opensAll and not the prices alone */
    private record Known(String name, String digest, boolean opensAll) {}

    public KeyRing(Settings settings) {
        // An empty key would otherwise be the key of everybody who sends an empty one.
        if (!settings.apiKey().isBlank()) {
            keys.add(new Known(MASTER, digest(settings.apiKey()), true));
        }
        settings.pricing().keys().forEach(key -> keys.add(new Known(key.name(), digest(key.key()), false)));
    }

    /** Either header may be null. */
    boolean opens(String apiKey, String authorization, String path) {
        return known(apiKey, authorization)
                .filter(key -> key.opensAll() || PRICES.contains(path))
                .isPresent();
    }

    /** Which key it is; whoever comes this far has one. */
    public String nameOf(String apiKey, String authorization) {
        return known(apiKey, authorization).map(Known::name).orElseThrow();
    }

    private Optional<Known> known(String apiKey, String authorization) {
        String given = digest(given(apiKey, authorization));
        Optional<Known> found = Optional.empty();
        for (Known key : keys) {
            // All of them, so that the time of the look says nothing.
            found = areEqual(key.digest(), given) ? Optional.of(key) : found;
        }
        return found;
    }

    private static String given(String apiKey, String authorization) {
        if (apiKey != null) {
            return apiKey;
        }
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    private static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Of one length whatever the key, so that the time of a comparison says nothing. */
    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
