package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The keys that are known, by their names: one that opens all of /api, and those that open the prices or the history alone,
 * since a shop's plug-in has no business with orders.
 */
@Component("keyRing")
public class KeyRing {
    /** What {@code tillbridge.api-key} is called where a key is named. */
    private static final String MASTER = "api-key";

    private static final List<String> PRICES = List.of("/api/contract-price", "/api/contract-prices");
    private static final List<String> HISTORY = List.of("/api/cp-orders");
    private static final List<String> ALL = List.of("");
    private static final String BEARER = "Bearer ";

    private final List<Known> keys = new ArrayList<>();

    /** @param doors the paths that it opens, with all below them */
    private record Known(String name, String digest, List<String> doors) {

        boolean opens(String path) {
            return doors.stream().anyMatch(door -> door.isEmpty() || path.equals(door) || path.startsWith(door + "/"));
        }
    }

    public KeyRing(Settings settings) {
        // An empty key would otherwise be the key of everybody who sends an empty one.
        if (!settings.apiKey().isBlank()) {
            keys.add(new Known(MASTER, digest(settings.apiKey()), ALL));
        }
        settings.pricing().keys().forEach(key -> keys.add(new Known(key.name(), digest(key.key()), PRICES)));
        settings.history().keys().forEach(key -> keys.add(new Known(key.name(), digest(key.key()), HISTORY)));
    }

    /** Either header may be null. */
    boolean opens(String apiKey, String authorization, String path) {
        return known(apiKey, authorization).stream().anyMatch(key -> key.opens(path));
    }

    /** Which key it is; whoever comes this far has one. */
    public String nameOf(String apiKey, String authorization) {
        return known(apiKey, authorization).stream()
                .map(Known::name)
                .findFirst()
                .orElseThrow();
    }

    /** More than one where somebody gave a plug-in one key for two doors. */
    private List<Known> known(String apiKey, String authorization) {
        String given = digest(given(apiKey, authorization));
        // All of them are compared, so that the time of the look says nothing.
        return keys.stream().filter(key -> areEqual(key.digest(), given)).toList();
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
