package io.tillbridge.sandbox.shop;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How a sandbox shop is set up.
 *
 * @param folder   where its state survives a restart; null keeps it in memory
 * @param readOnly a key that may not write
 */
public record ShopSettings(String consumerKey, String consumerSecret, boolean readOnly, Path folder, Clock clock) {

    public static ShopSettings inMemory() {
        return new ShopSettings("ck_sandbox", "cs_sandbox", false, null, Clock.systemUTC());
    }

    public ShopSettings keptIn(Path someFolder) {
        return new ShopSettings(consumerKey, consumerSecret, readOnly, someFolder, clock);
    }

    public ShopSettings withKeys(String key, String secret) {
        return new ShopSettings(key, secret, readOnly, folder, clock);
    }

    public ShopSettings withReadOnlyKey() {
        return new ShopSettings(consumerKey, consumerSecret, true, folder, clock);
    }

    public ShopSettings at(Clock someClock) {
        return new ShopSettings(consumerKey, consumerSecret, readOnly, folder, someClock);
    }
}
