package io.tillbridge.journey.stock;

/** Why shop and CounterPoint differ about a product, or why it cannot be told, with the mend. */
public enum Cause {
    NOT_PUSHED_YET(true, "CounterPoint has changed since the last push. The next one tells it."),
    IN_FLIGHT(true, "an order that the shop took off is on its way. Nothing to do."),
    HELD(true, "the brake is on. Look at it, then: stock push --apply --through-brake"),
    EDITED_IN_SHOP(
            false, "the shop says another quantity than it was told, and no order explains it. It is told again."),
    STALE_ANSWER(
            true,
            "the shop answered what it said before the last write: a cache stands in front of its API. Let"
                    + " /wp-json pass it."),
    NOT_MANAGED(
            true,
            "the shop does not keep its stock, whatever it is told: a plug-in or a person switches it off. It is"
                    + " told again."),
    MANAGED_BY_PARENT(
            true,
            "the shop keeps the stock of its product, not of the variation. Switch on “Manage stock?” at the"
                    + " variation; the next match goes on."),
    GONE(true, "the shop has it no more, or in the trash. Restore it, or map the item to another product."),
    MOVED(true, "it was found under another id of the shop, and is told there from now on."),
    DUPLICATE_SKU(
            true, "several products of the shop have this SKU. Give all but one another SKU; the next match goes on."),
    SKU_CASE(true, "the shop writes it in another case. It is taken as the same."),
    ITEM_GONE(true, "CounterPoint has no such item. Map it to another one with: products map"),
    UNIT_GONE(true, "its item has no such unit any more. Map it anew with: products map"),
    NO_STOCK_ROW(
            true,
            "its item has no stock row at the chosen locations. What is not known is not zero: the shop keeps what"
                    + " it says. Add the row in CounterPoint."),
    REFUSED(true, "the shop refused it. Open the product in the shop and save it; if that fails, its log says why."),
    NOT_ANSWERED(true, "the shop's answer leaves it out. It is told again later.");

    private final boolean explained;
    private final String sentence;

    Cause(boolean explained, String sentence) {
        this.explained = explained;
        this.sentence = sentence;
    }

    /** False where nobody knows why, and a person may want to look. */
    public boolean isExplained() {
        return explained;
    }

    public String sentence() {
        return sentence;
    }
}
