package io.tillbridge.journey.pricing;

/**
 * Who asks for a price: a customer of CounterPoint's, or whoever a contract's bid number is all that is known of.
 *
 * @param bid   the contract, empty for none
 * @param facts what filters may ask of the customer
 */
public record Buyer(String bid, String custNo, Facts facts) {
    static final String BID_COLUMN = "NCR_BID_NO";

    static Buyer customer(Facts facts) {
        return new Buyer(facts.text(BID_COLUMN), facts.text("CUST_NO"), facts);
    }

    static Buyer holderOf(String bid) {
        return new Buyer(bid, "", Facts.only(BID_COLUMN, bid));
    }

    /** A bid number alone asks for the contract's prices and no others. */
    boolean isCustomer() {
        return !custNo.isEmpty();
    }
}
