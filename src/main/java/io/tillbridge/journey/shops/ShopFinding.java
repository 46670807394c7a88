package io.tillbridge.journey.shops;

/**
 * One thing that was found out about a shop.
 *
 * @param about    address, key, version, clock, currency or webhooks
 * @param sentence with the mend, where one is needed
 */
public record ShopFinding(String shop, String about, Weight weight, String sentence) {

    public enum Weight {
        /** As it should be. */
        GOOD,
        /** It works; somebody should know. */
        NOTE,
        /** Orders do not come, or cannot be told of. */
        TROUBLE
    }
}
