package io.tillbridge.sandbox.shop.http;

import io.tillbridge.sandbox.shop.store.ShopJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** The consumer key and secret a caller shows as HTTP Basic; a read-only pair may not write (woocommerce.md, Access, Errors). */
public record ShopKeys(String key, String secret, boolean readOnly) {

    public void admit(ShopRequest request) {
        String[] shown = shown(request.authorization());
        if (!same(shown[0], key)) {
            throw new ShopRefusal(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.");
        }
        if (!same(shown[1], secret)) {
            throw new ShopRefusal(401, "woocommerce_rest_authentication_error", "Consumer secret is invalid.");
        }
        if (readOnly && !request.method().equals("GET")) {
            throw new ShopRefusal(
                    401,
                    "woocommerce_rest_authentication_error",
                    "The API key provided does not have write permissions.",
                    ShopJson.object());
        }
    }

    private static String[] shown(String authorization) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return new String[] {"", ""};
        }
        String pair;
        try {
            pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new String[] {"", ""};
        }
        int colon = pair.indexOf(':');
        return colon < 0 ? new String[] {pair, ""} : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
    }

    private static boolean same(String shown, String expected) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
