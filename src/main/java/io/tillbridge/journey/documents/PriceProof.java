package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.LinePrice;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import io.tillbridge.journey.pricing.Offers;
import io.tillbridge.journey.pricing.Quote;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what the shop charged against what CounterPoint's price rules say, line by line. Only lines under a rule are
 * compared, and only in the stocking unit, which is what rules are about.
 *
 * @param prices   rules to record, of lines that were sold at exactly their price
 * @param findings what differs, a sentence a line
 * @param widest   by how many per cent the widest differs, 0 where none does
 */
record PriceProof(List<LinePrice> prices, List<String> findings, BigDecimal widest) {
    static final PriceProof NONE = new PriceProof(List.of(), List.of(), BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;
    private static final int LONGEST = 50;

    PriceProof {
        prices = List.copyOf(prices);
        findings = List.copyOf(findings);
    }

    static PriceProof of(List<PlannedLine> lines, Offers offers, long docId) {
        List<LinePrice> prices = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        BigDecimal widest = BigDecimal.ZERO;
        for (int place = 1; place <= lines.size(); place++) {
            PlannedLine line = lines.get(place - 1);
            if (line.sold().unit().index() != 0) {
                continue;
            }
            Quote quote = offers.price(line.sold().item().itemNo(), line.line().quantity());
            if (quote instanceof Quote.None none && none.reason() == Quote.Reason.UNCLEAR) {
                findings.add("Line " + place + ": CounterPoint's price is not clear. " + none.sentence());
            }
            if (quote instanceof Quote.Price price
                    && extended(price).compareTo(line.line().subtotal()) == 0) {
                prices.add(row(docId, place, price));
            } else if (quote instanceof Quote.Price price) {
                findings.add(difference(place, line, price));
                widest = widest.max(percent(line.line().subtotal(), extended(price)));
            }
        }
        return new PriceProof(prices, findings, widest);
    }

    private static BigDecimal extended(Quote.Price price) {
        return price.price().multiply(price.quantity()).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static LinePrice row(long docId, int place, Quote.Price price) {
        String name = name(price);
        return new LinePrice(
                docId,
                place,
                name.length() > LONGEST ? name.substring(0, LONGEST) : name,
                price.groupType().code(),
                price.rule(),
                price.applied().descr().isEmpty() ? null : price.applied().descr(),
                price.quantity(),
                price.price());
    }

    private static String name(Quote.Price price) {
        return price.groupType().code() + " " + price.group() + " rule " + price.rule();
    }

    private static String difference(int place, PlannedLine line, Quote.Price price) {
        return "Line " + place + ", item " + price.itemNo() + ": the shop charged "
                + line.line().subtotal().toPlainString() + " for "
                + price.quantity().stripTrailingZeros().toPlainString()
                + ", CounterPoint's price is " + extended(price).toPlainString() + " (" + name(price) + ").";
    }

    /** A price of nothing differs wholly from any other. */
    private static BigDecimal percent(BigDecimal charged, BigDecimal own) {
        return own.signum() == 0
                ? HUNDRED
                : charged.subtract(own).abs().multiply(HUNDRED).divide(own, CENTS, RoundingMode.HALF_UP);
    }

    List<Map<String, Object>> rows() {
        return Row.rows(prices);
    }

    /**
     * Why the order cannot be posted at all.
     *
     * @param limit of the shop, in per cent; null where there is none
     */
    Optional<Rejection> rejection(BigDecimal limit) {
        return beyond(limit)
                ? Optional.of(
                        Rejection.of(
                                Reason.PRICE_REFUSED,
                                sentence(limit),
                                "line_items.subtotal",
                                "Mend the price in the shop or the rule in CounterPoint; then: orders replay --reason PRICE_REFUSED --apply"))
                : Optional.empty();
    }

    /** Why a person must look at the order first. */
    Optional<Rejection> hold(BigDecimal limit) {
        return beyond(limit)
                ? Optional.of(
                        Rejection.of(
                                Reason.PRICE_DIFFERS,
                                sentence(limit),
                                "line_items.subtotal",
                                "Honour the shop's price with: orders replay NUMBER --apply; or mend the rule in CounterPoint first"))
                : Optional.empty();
    }

    private boolean beyond(BigDecimal limit) {
        return limit != null && widest.compareTo(limit) > 0;
    }

    private String sentence(BigDecimal limit) {
        return String.join(" ", findings) + " That is more than the " + limit.toPlainString()
                + " % this shop may differ by.";
    }
}
