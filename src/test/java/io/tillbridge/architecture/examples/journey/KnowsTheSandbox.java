package io.tillbridge.architecture.examples.journey;

import io.tillbridge.sandbox.shop.ShopSettings;

class KnowsTheSandbox {
    ShopSettings settings() {
        return ShopSettings.inMemory();
    }
}
