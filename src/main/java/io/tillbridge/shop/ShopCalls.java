package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The steps of channel.call-shop that decide: where a call goes, as whom, and whether the answer is one. */
@Component("shopCalls")
public class ShopCalls {
    private static final String API = "/wp-json/wc/v3/";

    private final Settings settings;

    public ShopCalls(Settings settings) {
        this.settings = settings;
    }

    /** @param path below wc/v3, such as {@code orders/15487} */
    public String url(String shop, String path) {
        return of(shop).url() + API + path;
    }

    /** HTTP Basic: keys in the query come back in the Link header (woocommerce.md, Access). */
    public String authorization(String shop) {
        Settings.Shop keys = of(shop);
        String pair = keys.consumerKey() + ":" + keys.consumerSecret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The JSON of an answer; whatever is none is a failure that says why. */
    public String answer(int status, String contentType, byte[] body) throws ShopFailure {
        boolean json = contentType != null
                && contentType.toLowerCase(java.util.Locale.ROOT).contains("json");
        if (status == 404 || status == 410) {
            throw json ? ShopFailure.gone() : ShopFailure.away("HTTP " + status + ", and not from WooCommerce");
        }
        if (status == 401 || status == 403) {
            throw ShopFailure.refused(
                    "HTTP " + status,
                    "Check consumer-key and consumer-secret below tillbridge.shops; the key needs read and write permission.");
        }
        if (status == 429 || status >= 500) {
            throw ShopFailure.away("HTTP " + status);
        }
        if (status < 200 || status >= 300) {
            throw ShopFailure.refused("HTTP " + status, "Look at the shop's own log of that minute.");
        }
        if (!json) {
            throw ShopFailure.away("a page instead of an answer; a cache, captcha or maintenance page stands in front");
        }
        return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
    }

    private Settings.Shop of(String shop) {
        return settings.shop(shop).orElseThrow(() -> new IllegalArgumentException("no shop is configured as " + shop));
    }
}
