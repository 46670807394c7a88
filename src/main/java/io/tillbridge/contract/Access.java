package io.tillbridge.contract;

/** What a statement does with a column, or with a table where no column is named. */
enum Access {
    READ,
    INSERT,
    UPDATE,
    DELETE,
    /** Draws from a sequence. */
    NEXT
}
