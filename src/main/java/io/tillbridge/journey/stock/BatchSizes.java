package io.tillbridge.journey.stock;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many products a shop is told of at once: half as many after a batch that was too much for it, then slowly more. */
@Component
class BatchSizes {
    private static final int GROWTH = 10;

    private final Settings settings;
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    BatchSizes(Settings settings) {
        this.settings = settings;
    }

    int of(String shop) {
        return sizes.getOrDefault(shop, most());
    }

    void went(String shop) {
        sizes.computeIfPresent(shop, (name, size) -> size + GROWTH >= most() ? null : Integer.valueOf(size + GROWTH));
    }

    /** Half as many the next time; a failure that fewer would not help goes on to the run. */
    void afterFailure(String shop, ShopFailure failure) throws ShopFailure {
        int size = of(shop);
        sizes.put(shop, Math.max(1, size / 2));
        if (!failure.isTooMuch() || size == 1) {
            throw failure;
        }
    }

    private int most() {
        return settings.stock().batchSize();
    }
}
