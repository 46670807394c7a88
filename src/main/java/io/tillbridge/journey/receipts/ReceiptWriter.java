package io.tillbridge.journey.receipts;

import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document's rows as the words of a receipt. Amounts are the document's; only the balance is reckoned, from two of them. */
record ReceiptWriter(Settings.Counterpoint site, Settings.Receipts settings) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    Receipt write(ReceiptRows rows) {
        Columns document = Columns.of(rows.document());
        BigDecimal total = amount(document, "TOT");
        BigDecimal paid = rows.tenders().stream()
                .map(row -> amount(Columns.of(row), "AMT"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDateTime written = document.local("TKT_DT").orElse(LocalDateTime.of(1970, 1, 1, 0, 0));
        boolean returns = rows.lines().stream()
                .anyMatch(row -> Columns.of(row).text("LIN_TYP").equals("R"));
        return new Receipt(
                document.number("DOC_ID"),
                written,
                returns ? "Refund receipt" : "Receipt",
                heading(rows.store()),
                document.text("TKT_NO"),
                document.local("TKT_DT").map(DATE::format).orElse(""),
                document.text("CUST_PO_NO"),
                document.text("CUST_NO"),
                buyer(rows.buyer()),
                rows.lines().stream().map(row -> line(Columns.of(row))).toList(),
                sums(document, rows),
                site.currency(),
                money(total),
                rows.tenders().stream().map(row -> tender(Columns.of(row))).toList(),
                money(total.subtract(paid)));
    }

    private List<String> heading(String store) {
        if (!settings.heading().isEmpty()) {
            return settings.heading();
        }
        return store == null || store.isBlank() ? List.of() : List.of(store.strip());
    }

    private static List<String> buyer(Map<String, Object> row) {
        if (row == null) {
            return List.of();
        }
        Columns buyer = Columns.of(row);
        String place = Stream.of("CITY", "STATE", "ZIP_COD")
                .map(buyer::text)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return Stream.of(
                        buyer.text("NAM"),
                        buyer.text("ADRS_1"),
                        buyer.text("ADRS_2"),
                        buyer.text("ADRS_3"),
                        place,
                        buyer.text("CNTRY"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Receipt.Line line(Columns row) {
        BigDecimal net = amount(row, "EXT_PRC");
        BigDecimal discount = amount(row, "GROSS_EXT_PRC").subtract(net);
        return new Receipt.Line(
                row.text("ITEM_NO"),
                row.text("DESCR"),
                row.decimal("QTY_SOLD")
                        .map(quantity -> quantity.signum() == 0
                                ? "0"
                                : quantity.stripTrailingZeros().toPlainString())
                        .orElse(""),
                row.text("QTY_UNIT"),
                row.decimal("PRC").map(ReceiptWriter::price).orElse(""),
                discount.signum() == 0 ? "" : money(discount.negate()),
                money(net));
    }

    /** The part of §2.3's sum that a customer reads; discounts stand as what they take off. */
    private List<Receipt.Sum> sums(Columns document, ReceiptRows rows) {
        List<Receipt.Sum> sums = new ArrayList<>();
        sums.add(new Receipt.Sum("Subtotal", money(amount(document, "SUB_TOT"))));
        add(sums, "Discounts", amount(document, "TOT_DISC").negate());
        parts(
                sums,
                rows.charges().stream()
                        .map(row -> Columns.of(row))
                        .map(row -> new Part(charge((int) row.number("MISC_CHRG_NO")), amount(row, "MISC_AMT")))
                        .toList(),
                new Part("Charges", amount(document, "TOT_MISC")));
        parts(
                sums,
                rows.taxes().stream()
                        .map(row -> Columns.of(row))
                        .map(row -> new Part(tax(row), amount(row, "TAX_AMT")))
                        .toList(),
                new Part("Tax", amount(document, "TAX_AMT")));
        return sums;
    }

    private record Part(String label, BigDecimal amount) {}

    /** One by one where they make the document's own sum; where they do not, as after a site's clean-up, that sum alone. */
    private static void parts(List<Receipt.Sum> sums, List<Part> parts, Part whole) {
        BigDecimal together = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Part> told = together.compareTo(whole.amount()) == 0 ? parts : List.of(whole);
        told.forEach(part -> add(sums, part.label(), part.amount()));
    }

    private static void add(List<Receipt.Sum> sums, String label, BigDecimal amount) {
        if (amount.signum() != 0) {
            sums.add(new Receipt.Sum(label, money(amount)));
        }
    }

    private String charge(int number) {
        if (number == site.shippingCharge()) {
            return "Shipping";
        }
        return number == site.feeCharge() ? "Fees" : "Charge " + number;
    }

    private static String tax(Columns row) {
        String authority = row.text("DESCR").isEmpty() ? row.text("AUTH_COD") : row.text("DESCR");
        return "Tax " + authority + (row.text("RUL_COD").isEmpty() ? "" : " (" + row.text("RUL_COD") + ")");
    }

    private static Receipt.Tender tender(Columns row) {
        String what = row.text("DESCR").isEmpty() ? row.text("PAY_COD") : row.text("DESCR");
        String day = row.local("PAY_DAT").map(date -> ", " + DAY.format(date)).orElse("");
        return new Receipt.Tender(what + day, row.text("PROMPT_VAL"), money(amount(row, "AMT")));
    }

    private static BigDecimal amount(Columns row, String name) {
        return row.decimal(name).orElse(BigDecimal.ZERO);
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** To the cent, and beyond where CounterPoint says more. */
    private static String price(BigDecimal price) {
        BigDecimal plain = price.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale())).toPlainString();
    }
}
