package io.tillbridge.journey.stock;

/**
 * A product of which shop and CounterPoint say different things.
 *
 * @param wanted what the shop is to say, in words
 * @param says   what it says, null where it keeps no stock or has no such product
 * @param detail what the quantity is made of
 * @param repair what a repair does about it
 */
public record Drift(
        String shop, String product, String wanted, Integer says, Cause cause, String detail, String repair) {}
