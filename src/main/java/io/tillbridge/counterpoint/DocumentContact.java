package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;

/**
 * A row of PS_DOC_CONTACT: who is billed (1) and where the goods go (2), both always present (counterpoint.md §14.6).
 *
 * @param namTyp B business, P person
 */
public record DocumentContact(
        long docId,
        int contactId,
        String nam,
        String namTyp,
        String fstNam,
        String lstNam,
        String adrs1,
        String adrs2,
        String adrs3,
        String city,
        String state,
        String zipCod,
        String cntry,
        String phone1,
        String emailAdrs1)
        implements Row {

    public static final int BILL_TO = 1;
    public static final int SHIP_TO = 2;
}
