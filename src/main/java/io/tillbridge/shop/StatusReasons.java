package io.tillbridge.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a status other than success means, and what to do about it (woocommerce.md, Access and Errors). */
final class StatusReasons {
    private static final JsonMapper JSON = new JsonMapper();
    // A code is WooCommerce's own word; its message may quote what somebody typed.
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,80}");
    private static final Pattern API = Pattern.compile("/(index\\.php/)?wp-json(/.*)?$|/\\?rest_route=.*$");

    private StatusReasons() {}

    /**
     * @param json   of the answer, empty where it is a page
     * @param writes the call was to change something
     */
    static ShopFailure of(String shop, int status, String json, boolean writes, String location) {
        String code = code(json);
        return switch (status) {
            case 301, 302, 303, 307, 308 -> redirected(shop, location);
            case 401 -> unauthorized(shop, code, writes);
            case 403 -> forbidden(shop, code);
            case 404, 410 -> missing(status, json, code);
            case 413, 500, 504 -> ShopFailure.overtaxed("HTTP " + status);
            case 429 -> ShopFailure.away("HTTP 429");
            default ->
                status >= 500
                        ? ShopFailure.away("HTTP " + status)
                        : ShopFailure.refused(
                                "HTTP " + status + (code.isEmpty() ? "" : ", " + code),
                                "Look at the shop's own log of that minute.");
        };
    }

    private static String code(String json) {
        try {
            JsonNode root = json.isEmpty() ? null : JSON.readTree(json);
            String code = root == null ? "" : root.path("code").asText("");
            return CODE.matcher(code).matches() ? code : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    /** The keys never follow: they would go to a host that nobody configured. */
    private static ShopFailure redirected(String shop, String location) {
        URI target = target(location);
        if (target == null || target.getHost() == null) {
            return ShopFailure.refused(
                    "it sends us elsewhere without saying where",
                    "Open the shop in a browser, and set tillbridge.shops." + shop + ".url to the address it ends at.");
        }
        String port = target.getPort() < 0 ? "" : ":" + target.getPort();
        String host = target.getScheme() + "://" + target.getHost() + port;
        String path = target.getRawPath() == null ? "" : target.getRawPath();
        Matcher api = API.matcher(path);
        return api.find()
                ? ShopFailure.refused(
                        "it sends us to " + host,
                        "Set tillbridge.shops." + shop + ".url to: " + host + path.substring(0, api.start()))
                : ShopFailure.refused(
                        "it sends us to " + host + path,
                        "Set tillbridge.shops." + shop
                                + ".url to the address at which the shop opens in a browser; where it"
                                + " is closed or not public yet, let this machine's address in.");
    }

    private static URI target(String location) {
        try {
            return location == null ? null : URI.create(location.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ShopFailure unauthorized(String shop, String code, boolean writes) {
        if (code.isEmpty()) {
            return ShopFailure.refused(
                    "HTTP 401, and not from WooCommerce",
                    "A password stands before the whole site: let this machine's address through without it.");
        }
        if (code.equals("woocommerce_rest_authentication_error")) {
            return writes
                    ? ShopFailure.refused(
                            "HTTP 401, the key may not write",
                            "Give the key read and write permission under WooCommerce, Settings, Advanced, REST API.")
                    : ShopFailure.refused(
                            "HTTP 401, the secret is not the key's, or the key may not read",
                            "Set tillbridge.shops." + shop
                                    + ".consumer-secret anew, or make a new key with read and write" + " permission.");
        }
        // An unknown key and no key at all look the same to WooCommerce.
        return ShopFailure.refused(
                "HTTP 401, the shop knows no such key or never saw it",
                "Check tillbridge.shops." + shop
                        + ".consumer-key; the key needs read and write permission. If it is right, the"
                        + " web server drops the Authorization header: add to .htaccess: SetEnvIf Authorization \"(.*)\""
                        + " HTTP_AUTHORIZATION=$1");
    }

    private static ShopFailure forbidden(String shop, String code) {
        return code.isEmpty()
                ? ShopFailure.refused(
                        "HTTP 403, and not from WooCommerce",
                        "A firewall or security plug-in stands in front: let this machine's address through, for"
                                + " /wp-json/wc/v3 at least.")
                : ShopFailure.refused(
                        "HTTP 403, " + code,
                        "The user of the key of tillbridge.shops." + shop
                                + " may not do this: it must be an administrator" + " or shop manager.");
    }

    /** Only where WooCommerce itself says that this id is no more, an order is gone. */
    private static ShopFailure missing(int status, String json, String code) {
        if (code.endsWith("_invalid_id")) {
            return ShopFailure.gone();
        }
        return ShopFailure.away(
                "HTTP " + status
                        + (json.isEmpty() ? ", and not from WooCommerce" : ", WooCommerce is switched off there"),
                "It goes on by itself when the shop is back. If it stays so, see why with: shops check");
    }
}
