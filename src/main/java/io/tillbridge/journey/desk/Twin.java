package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One of several customers who share an e-mail address.
 *
 * @param links how many accounts and addresses are linked to it
 * @param hint  which one to keep, by what the others would lose
 */
public record Twin(
        String email, String customer, String name, long orders, BigDecimal balance, long links, String hint) {

    static Twin of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new Twin(
                columns.text("EMAIL_KEY"),
                columns.text("CUST_NO"),
                columns.text("NAM"),
                columns.number("NO_OF_ORDS"),
                columns.decimal("BAL").orElse(BigDecimal.ZERO),
                columns.number("LINKS"),
                "");
    }

    Twin with(String text) {
        return new Twin(email, customer, name, orders, balance, links, text);
    }
}
