package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;
import java.util.List;

/**
 * An order by the number that a customer sees, or else by the shop's own id.
 *
 * @param orderId the number read as an id, -1 where it is none
 */
public record OrderSearch(List<String> shops, String number, long orderId) implements Row {}
