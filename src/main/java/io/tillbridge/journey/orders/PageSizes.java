package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How many orders a shop is asked for at once: half as many after a page that was too much for it, a few more after each
 * full page that went well (woocommerce.md, Measured).
 */
@Component
class PageSizes {
    private static final int ATTEMPTS_AT_ONCE = 2;
    private static final int GROWTH = 20;

    private final Settings settings;
    private final Map<String, Size> sizes = new ConcurrentHashMap<>();

    /** @param troubles pages in a row that were too much */
    private record Size(int orders, int troubles) {}

    PageSizes(Settings settings) {
        this.settings = settings;
    }

    int of(String shop) {
        return sizes.getOrDefault(shop, new Size(most(), 0)).orders();
    }

    /** A page came. Only a full one says that the shop can do more. */
    int afterPage(String shop, boolean full) {
        return sizes.compute(shop, (name, size) -> {
                    int orders = size == null ? most() : size.orders();
                    return new Size(full ? Math.min(most(), orders + Math.max(1, most() / GROWTH)) : orders, 0);
                })
                .orders();
    }

    /**
     * The size to ask again with. A shop that was overtaxed several times in a row is left alone until the next run, which
     * begins with half as many.
     */
    int afterFailure(String shop, ShopFailure failure) throws ShopFailure {
        if (!failure.isTooMuch()) {
            throw failure;
        }
        Size last = sizes.getOrDefault(shop, new Size(most(), 0));
        Size next = new Size(Math.max(1, last.orders() / 2), last.troubles() + 1);
        sizes.put(shop, next);
        if (last.orders() == 1 || next.troubles() >= ATTEMPTS_AT_ONCE) {
            throw failure;
        }
        return next.orders();
    }

    private int most() {
        return settings.orders().pageSize();
    }
}
