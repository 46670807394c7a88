package io.tillbridge.sandbox.shop.store;

/** Told what happened, so that webhooks can tell others. */
@FunctionalInterface
public interface ShopEvents {

    /**
     * Called after the change is kept, under the store's lock: answer at once.
     *
     * @param topic for example {@code order.updated}
     */
    void happened(String topic, long id);
}
