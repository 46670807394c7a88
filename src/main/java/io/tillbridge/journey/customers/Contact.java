package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;

/**
 * By what a buyer can be known: the shop account and the e-mail address.
 *
 * @param userKey  shop and account id, empty for a guest
 * @param emailKey the address in lower case without blanks, empty where the order gives none
 */
public record Contact(String shop, Long wooUserId, String userKey, String emailKey) implements Row {}
