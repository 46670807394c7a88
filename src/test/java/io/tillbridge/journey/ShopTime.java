package io.tillbridge.journey;

import io.tillbridge.sandbox.shop.SteppedClock;

/** The sandbox shop's clock, where a test has asked for one that it steps itself. */
record ShopTime(SteppedClock clock) {
    /** When it starts; without this property the shop's clock is the real one. */
    static final String START = "test.shop-time";
}
