package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;
import java.util.List;

/**
 * Somebody by the account's id, an e-mail address, or {@code order:} and an order's number.
 *
 * @param sourceKey the account's id, empty where it is not what was said
 * @param emailKey  the e-mail address as it is compared, empty where it is not what was said
 * @param order     the order, null where it is not what was said
 */
public record CustomerSearch(List<String> shops, String sourceKey, String emailKey, OrderSearch order) implements Row {

    public boolean hasOrder() {
        return order != null;
    }

    public boolean isEmail() {
        return !emailKey.isEmpty();
    }
}
