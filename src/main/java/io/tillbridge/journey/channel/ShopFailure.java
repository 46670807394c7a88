package io.tillbridge.journey.channel;

import java.io.IOException;
import java.util.Optional;

/** The shop did not answer as a shop should: away, refusing, or with something that is no answer of WooCommerce's. */
public class ShopFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String COMES_BACK = "Nothing to do: it goes on by itself when the shop is back.";

    private final transient Rejection rejection;
    private final boolean tooMuch;

    private ShopFailure(Rejection rejection) {
        this(rejection, false);
    }

    private ShopFailure(Rejection rejection, boolean tooMuch) {
        super(rejection.sentence());
        this.rejection = rejection;
        this.tooMuch = tooMuch;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** The failure of a shop that is behind another failure, if there is one. */
    public static Optional<ShopFailure> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ShopFailure shop) {
                return Optional.of(shop);
            }
        }
        return Optional.empty();
    }

    /** Asked for less, the shop might have answered. */
    public boolean isTooMuch() {
        return tooMuch;
    }

    public static ShopFailure away(String how) {
        return away(how, COMES_BACK);
    }

    public static ShopFailure away(String how, String mend) {
        return new ShopFailure(silent(how, mend));
    }

    /** It may have been asked for too much: a time-out, or its memory was not enough. */
    public static ShopFailure overtaxed(String how) {
        return new ShopFailure(silent(how, COMES_BACK), true);
    }

    private static Rejection silent(String how, String mend) {
        return Rejection.of(Reason.SHOP_AWAY, "The shop did not answer: " + how + ".", "", mend);
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
        return new ShopFailure(
                Rejection.of(
                        Reason.ANSWER_TOO_LARGE,
                        "The shop's answer is larger than " + limit + " bytes.",
                        "",
                        "Look at the order in the shop; if it is genuine, raise tillbridge.orders.body-limit."),
                true);
    }
}
