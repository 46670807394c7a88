package io.tillbridge.journey.channel;

import java.io.IOException;

/** The shop did not answer as a shop should: away, refusing, or with something that is no answer of WooCommerce's. */
public class ShopFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    private ShopFailure(Rejection rejection) {
        super(rejection.sentence());
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    public static ShopFailure away(String how) {
        return new ShopFailure(Rejection.of(
                Reason.SHOP_AWAY,
                "The shop did not answer: " + how + ".",
                "",
                "Nothing to do: it goes on by itself when the shop is back."));
    }

    public static ShopFailure refused(String how, String mend) {
        return new ShopFailure(Rejection.of(Reason.SHOP_REFUSED, "The shop refused: " + how + ".", "", mend));
    }

    public static ShopFailure gone() {
        return new ShopFailure(Rejection.of(
                Reason.GONE_FROM_SHOP,
                "The shop has no such order any more.",
                "id",
                "Nothing to do, unless the order was deleted by mistake: then restore it in the shop."));
    }

    public static ShopFailure tooLarge(int limit) {
        return new ShopFailure(Rejection.of(
                Reason.ANSWER_TOO_LARGE,
                "The shop's answer is larger than " + limit + " bytes.",
                "",
                "Look at the order in the shop; if it is genuine, raise tillbridge.orders.body-limit."));
    }
}
