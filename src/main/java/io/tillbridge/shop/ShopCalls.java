package io.tillbridge.shop;

import io.tillbridge.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The steps of channel.call-shop that decide where a call goes, and as whom. */
@Component("shopCalls")
public class ShopCalls {
    private static final String API = "/wc/v3/";

    private final Settings settings;

    public ShopCalls(Settings settings) {
        this.settings = settings;
    }

    /** @param path below wc/v3, such as {@code orders/15487}; one that begins with / is the site's own */
    public String url(String shop, String path) {
        if (path.startsWith("/")) {
            return of(shop).url() + path;
        }
        return of(shop).url() + of(shop).apiPath() + API + path;
    }

    /** HTTP Basic: keys in the query come back in the Link header (woocommerce.md, Access). */
    public String authorization(String shop) {
        Settings.Shop keys = of(shop);
        String pair = keys.consumerKey() + ":" + keys.consumerSecret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private Settings.Shop of(String shop) {
        return settings.shop(shop).orElseThrow(() -> new IllegalArgumentException("no shop is configured as " + shop));
    }
}
