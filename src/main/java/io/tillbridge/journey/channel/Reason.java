package io.tillbridge.journey.channel;

import static io.tillbridge.journey.channel.FailureClass.CONFLICT;
import static io.tillbridge.journey.channel.FailureClass.DATA;
import static io.tillbridge.journey.channel.FailureClass.MISSING;
import static io.tillbridge.journey.channel.FailureClass.TRANSIENT;

/** Every reason for which something is set aside. The reject catalogue shows one runnable example of each. */
public enum Reason {
    UNREADABLE_ORDER(DATA),
    UNREADABLE_ACCOUNT(DATA),
    EMAIL_UNUSABLE(DATA),
    ANSWER_TOO_LARGE(DATA),
    GONE_FROM_SHOP(DATA),
    NO_LINES(DATA),
    BAD_QUANTITY(DATA),
    MORE_THAN_CENTS(DATA),
    AMOUNT_OUT_OF_RANGE(DATA),
    FOREIGN_CURRENCY(DATA),
    TOTAL_DOES_NOT_ADD_UP(DATA),
    TAX_DOES_NOT_ADD_UP(DATA),
    NUMBER_UNUSABLE(DATA),
    REFUND_UNREADABLE(DATA),
    REFUND_ABOVE_ORDER(DATA),
    PRICE_REFUSED(DATA),
    DATABASE_REFUSED(DATA),
    UNEXPECTED(DATA),

    ITEM_UNKNOWN(MISSING),
    UNIT_UNKNOWN(MISSING),
    PAY_CODE_UNMAPPED(MISSING),
    PAY_CODE_UNKNOWN(MISSING),
    TAX_AUTHORITY_UNMAPPED(MISSING),
    TAX_AUTHORITY_UNKNOWN(MISSING),
    TEMPLATE_CUSTOMER_MISSING(MISSING),
    TAX_CODE_UNKNOWN(MISSING),
    ALLOWANCE_ITEM_MISSING(MISSING),

    CUSTOMER_AMBIGUOUS(CONFLICT),
    CUSTOMER_CHANGED_TWICE(CONFLICT),
    TICKET_NUMBER_TAKEN(CONFLICT),
    PRICE_DIFFERS(CONFLICT),
    EDITED_AFTER_POSTING(CONFLICT),
    CANCELLED_AFTER_POSTING(CONFLICT),
    ALREADY_PICKED(CONFLICT),
    DOCUMENT_MOVED_ON(CONFLICT),
    REFUND_DELETED(CONFLICT),
    REOPENED(CONFLICT),
    GONE_FROM_COUNTERPOINT(CONFLICT),
    UNPOSTED(CONFLICT),

    SHOP_AWAY(TRANSIENT),
    SHOP_REFUSED(TRANSIENT),
    DATABASE_AWAY(TRANSIENT),
    SCHEMA_CHANGED(TRANSIENT),
    DATABASE_LOGIN(TRANSIENT),
    DATABASE_FULL(TRANSIENT),
    DATABASE_PERMISSION(TRANSIENT),
    BUSY(TRANSIENT);

    private final FailureClass failureClass;

    Reason(FailureClass failureClass) {
        this.failureClass = failureClass;
    }

    public FailureClass failureClass() {
        return failureClass;
    }
}
