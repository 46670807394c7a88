package io.tillbridge.journey.payments;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One payment of a customer.
 *
 * @param date      of payment, in the site's zone
 * @param kind      deposit, deposit returned, release, sale or return
 * @param order     ticket number of the order or sale that it belongs to; null where it stands alone
 * @param payCode   null where a release only took what was deposited
 * @param amount    below zero where it was paid out
 * @param fromDeposit what a release took out of the order's deposit; null where this is a payment
 * @param reference the gateway's; null where there is none
 * @param posted    in history already
 */
public record PaymentLine(
        LocalDate date,
        String kind,
        String ticket,
        long documentId,
        String order,
        String payCode,
        BigDecimal amount,
        BigDecimal fromDeposit,
        String reference,
        boolean posted) {

    static PaymentLine of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        BigDecimal amount = columns.decimal("AMT").orElse(BigDecimal.ZERO);
        return new PaymentLine(
                columns.local("PAY_DAT")
                        .map(java.time.LocalDateTime::toLocalDate)
                        .orElse(null),
                kind(columns, amount),
                columns.text("TKT_NO"),
                columns.number("DOC_ID"),
                orNull(columns, "ORIG_TKT_NO"),
                orNull(columns, "PAY_COD"),
                amount,
                columns.decimal("APPLIED_AMT").orElse(null),
                orNull(columns, "REFERENCE"),
                columns.text("POSTED").equals("Y"));
    }

    private static String kind(Columns columns, BigDecimal amount) {
        int deposited = columns.decimal("DEP_AMT").map(BigDecimal::signum).orElse(0);
        if (columns.text("IS_REL_TKT").equals("Y")) {
            return "release";
        }
        if (deposited != 0) {
            return deposited > 0 ? "deposit" : "deposit returned";
        }
        return amount.signum() < 0 ? "return" : "sale";
    }

    private static String orNull(Columns columns, String name) {
        String text = columns.text(name);
        return text.isEmpty() ? null : text;
    }
}
