package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;

/**
 * By what a buyer can be known: the shop account, the e-mail address, the contract, the name and phone.
 *
 * @param userKey   shop and account id, empty for a guest
 * @param emailKey  the address in lower case without blanks, empty where the order gives none
 * @param bidNumber empty where none is named
 * @param nameKey   the name as CounterPoint searches for it; empty where no phone goes with it
 * @param phoneKey  the phone's digits, at most the last ten; empty where there are too few to mean somebody
 */
public record Contact(
        String shop,
        Long wooUserId,
        String userKey,
        String emailKey,
        String bidNumber,
        String nameKey,
        String personKey,
        String phoneKey)
        implements Row {}
