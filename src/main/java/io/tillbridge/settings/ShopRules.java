package io.tillbridge.settings;

import io.tillbridge.settings.Settings.Shop;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;

/** What must hold of the shops, each and together. */
final class ShopRules {
    // Columns named SHOP hold forty; the name also stands in the webhook's path.
    private static final String NAME = "[A-Za-z0-9_-]{1,40}";
    private static final String LOOPBACK = "localhost|127(\\.\\d{1,3}){3}|\\[::1]";

    private ShopRules() {}

    /** Sentences by the key they are about. */
    static Map<String, String> breaches(Map<String, Shop> shops) {
        Map<String, String> breaches = new TreeMap<>();
        Map<String, Shop> inOrder = new TreeMap<>(shops);
        inOrder.forEach((name, shop) -> {
            if (!name.matches(NAME)) {
                breaches.put(
                        key(name, "url"),
                        "A shop's name is at most forty letters, digits, - or _: rename " + name + ".");
            }
            url(name, shop.url(), breaches);
            inOrder.forEach((otherName, other) -> {
                if (name.compareTo(otherName) < 0 && meet(shop.ticketPrefix(), other.ticketPrefix())) {
                    breaches.put(
                            key(otherName, "ticket-prefix"),
                            "Orders of " + name + " (" + shop.ticketPrefix() + ") and of " + otherName + " ("
                                    + other.ticketPrefix()
                                    + ") would get the same ticket numbers: give one of them another prefix.");
                }
            });
        });
        return breaches;
    }

    /** W and W1 meet as well: order 15487 of one is order 5487 of the other. */
    private static boolean meet(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.startsWith(shorter) && longer.substring(shorter.length()).matches("\\d*");
    }

    private static void url(String name, String url, Map<String, String> breaches) {
        if (url.isBlank()) {
            return;
        }
        URI uri = uri(url);
        boolean readable = uri != null && uri.getHost() != null;
        if (readable && "https".equals(uri.getScheme())) {
            return;
        }
        if (!readable || !"http".equals(uri.getScheme())) {
            breaches.put(key(name, "url"), "Is no address of a shop. Write it as in: url: https://shop.example");
        } else if (!uri.getHost().matches(LOOPBACK)) {
            breaches.put(
                    key(name, "url"),
                    "The shop's keys would travel unencrypted. Write: url: https://" + uri.getHost()
                            + " (a private CA goes into ssl-bundle); plain http is for this machine only.");
        }
    }

    /** Webhooks carry names and addresses: they travel encrypted, or stay on this machine. */
    static void publicUrl(String url, Map<String, String> breaches) {
        if (url.isBlank()) {
            return;
        }
        URI uri = uri(url);
        boolean isAddress = uri != null && uri.getHost() != null && uri.getQuery() == null && uri.getUserInfo() == null;
        boolean isSafe = isAddress
                && ("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && uri.getHost().matches(LOOPBACK)));
        if (!isSafe) {
            breaches.put(
                    "public-url",
                    "Is no address for a shop's webhooks. Write it as in: public-url: https://bridge.example; plain http"
                            + " is for this machine only.");
        }
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String key(String shop, String setting) {
        return "shops." + shop + "." + setting;
    }
}
