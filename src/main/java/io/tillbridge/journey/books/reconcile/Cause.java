package io.tillbridge.journey.books.reconcile;

/** Why shop, documents, payments and journal do not agree. */
public enum Cause {
    NOT_STAGED("the shop has it, and nobody here has read it"),
    REJECTED("it was rejected"),
    HELD("a person has to decide"),
    STATUS_STALE("the shop says it is payable, and here it still waits"),
    NOT_POSTED("it is ready and not posted yet"),
    SKIPPED("a person left it out"),
    CANCELLED_HERE("it counts as called off here, and the shop says it is payable"),
    LINK_MISSING("it is posted, and nothing says as which document"),
    DOCUMENT_GONE("its document is neither open nor in history"),
    DOCUMENT_TWICE("CounterPoint has its ticket number more than once"),
    CANCELLED_IN_SHOP("the shop called it off, and its document is open"),
    TOTAL_DIFFERS("shop and document come to different totals"),
    UNITS_DIFFER("shop and document have different quantities"),
    PAYMENT_MISSING("the shop has the money, and the document has no payment"),
    PAYMENT_DIFFERS("the document's payment is not what the shop was paid"),
    PAYMENT_UNEXPECTED("the document has a payment that the shop knows nothing of"),
    PAYMENT_NOT_BOOKED("its payment is not in the journal"),
    PAYMENT_BOOKED_OTHERWISE("journal and document have different payments"),
    BOOKED_ON_OTHER_DAY("its payment is booked on another business day"),
    SALE_NOT_BOOKED("the till posted its sale, and it is not in the journal"),
    SALE_BOOKED_OTHERWISE("journal and posted tickets have different sales"),
    DEPOSIT_LEFT("it is closed, and its deposit is not used up"),
    REFUND_NOT_BOOKED("the shop gave more back than the journal has"),
    GONE_FROM_SHOP("it has a document, and the shop does not have it any more"),
    ENTRY_OUT_OF_BALANCE("an entry is not what its lines come to"),
    LINES_WITHOUT_ENTRY("lines of the journal belong to no entry"),
    ENTRY_WAITS("an entry waits for an account"),
    NEEDS_INVESTIGATION("an entry did not come out even"),
    ENTRY_WITHOUT_DOCUMENT("an entry is about a document that no order has");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
