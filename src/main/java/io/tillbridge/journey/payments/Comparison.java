package io.tillbridge.journey.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What shops and CounterPoint say of one business date's money.
 *
 * @param agrees no gateway differs
 */
public record Comparison(LocalDate date, boolean agrees, List<Gateway> gateways) {

    /**
     * One gateway, by its pay code.
     *
     * @param paid       the shops took
     * @param refunded   the shops paid back
     * @param received   CounterPoint took: deposits and tickets
     * @param returned   CounterPoint paid out
     * @param difference what the shops have more than CounterPoint
     */
    public record Gateway(
            String payCode,
            BigDecimal paid,
            BigDecimal refunded,
            BigDecimal received,
            BigDecimal returned,
            BigDecimal difference,
            List<Difference> orders) {}

    /** An order that makes up part of a difference. */
    public record Difference(String shop, String order, BigDecimal inShop, BigDecimal inCounterpoint, String why) {}
}
