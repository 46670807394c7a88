package io.tillbridge.journey.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillbridge.journey.channel.RejectedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample of a web order with coupon, shipping and two tax jurisdictions, event by event. */
class BookEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");
    private static final Subject ORDER = Subject.ofDocument("woodys", 1001, "1001", 7, "W1001");

    private static List<String> lines(BookEvent event) {
        return event.entry(TOLERANCE).orElseThrow().lines().stream()
                .map(line -> (line.slot() + " " + line.code()).strip() + " " + line.amount())
                .toList();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static Sold sold(String total, String deposits) {
        return new Sold(
                ORDER,
                DAY,
                "USD",
                money(total),
                Map.of("TOOLS", money("100")),
                money("10"),
                money("0"),
                Map.of("1", money("8")),
                Map.of("FL", money("5.40"), "FL-Orange", money("1.95")),
                Map.of(),
                Optional.of(money(deposits)),
                money("55"),
                0);
    }

    @Test
    void aPaymentIsOwedUntilTheGoodsGoOut() {
        assertThat(lines(new Paid(ORDER, 1, DAY, "USD", "stripe", money("105.35"))))
                .containsExactly("CLEARING stripe 105.35", "DEPOSITS -105.35");
    }

    @Test
    void aReleaseMakesSalesOfIt() {
        assertThat(lines(sold("105.35", "105.35")))
                .containsExactly(
                        "DEPOSITS 105.35",
                        "DISCOUNTS 10.00",
                        "SALES TOOLS -100.00",
                        "CHARGES 1 -8.00",
                        "TAXES FL -5.40",
                        "TAXES FL-Orange -1.95",
                        "COST 55.00",
                        "INVENTORY -55.00");
    }

    @Test
    void aCentIsRoundingAndADimeNeedsInvestigation() {
        assertThat(lines(sold("105.36", "105.36"))).contains("ROUNDING -0.01");
        assertThat(lines(sold("105.45", "105.45"))).contains("INVESTIGATION -0.10");
    }

    @Test
    void goodsThatComeBackAreReturnsAndStockAgain() {
        assertThat(lines(new Refunded(
                        ORDER.of("refund", "8"),
                        1,
                        DAY,
                        "USD",
                        "stripe",
                        true,
                        money("21.50"),
                        money("20"),
                        Map.of(),
                        Map.of("FL", money("1.20"), "FL-Orange", money("0.30")),
                        money("11"))))
                .containsExactly(
                        "CLEARING stripe -21.50",
                        "RETURNS 20.00",
                        "TAXES FL 1.20",
                        "TAXES FL-Orange 0.30",
                        "INVENTORY 11.00",
                        "COST -11.00");
    }

    @Test
    void moneyOnTopOfTheLinesIsAnAllowanceAndMoneyForNoneIsOnlyThat() {
        Refunded more = new Refunded(
                ORDER, 1, DAY, "USD", "stripe", true, money("25"), money("20"), Map.of(), Map.of(), money("0"));
        Refunded only = new Refunded(
                ORDER, 1, DAY, "USD", "stripe", true, money("5"), money("0"), Map.of(), Map.of(), money("0"));

        assertThat(lines(more)).containsExactly("CLEARING stripe -25.00", "RETURNS 20.00", "ALLOWANCES 5.00");
        assertThat(only.entry(TOLERANCE).orElseThrow().kind()).isEqualTo(EntryKind.ALLOWANCE);
        assertThat(lines(only)).containsExactly("CLEARING stripe -5.00", "ALLOWANCES 5.00");
    }

    @Test
    void aRefundBeforeTheReleaseComesOutOfTheDeposit() {
        assertThat(lines(new Refunded(
                        ORDER, 1, DAY, "USD", "stripe", false, money("5"), money("4"), Map.of(), Map.of(), money("0"))))
                .containsExactly("CLEARING stripe -5.00", "DEPOSITS 5.00");
    }

    @Test
    void aCancelledDepositGoesBackIsKeptOrOwed() {
        assertThat(lines(new Cancelled(ORDER, DAY, "USD", money("9"), "stripe", Cancelled.Outcome.RETURNED)))
                .containsExactly("DEPOSITS 9.00", "CLEARING stripe -9.00");
        assertThat(lines(new Cancelled(ORDER, DAY, "USD", money("9"), "stripe", Cancelled.Outcome.FORFEITED)))
                .containsExactly("DEPOSITS 9.00", "FORFEITED -9.00");
        assertThat(lines(new Cancelled(ORDER, DAY, "USD", money("9"), "stripe", Cancelled.Outcome.OWED)))
                .containsExactly("DEPOSITS 9.00", "CREDITS -9.00");
    }

    @Test
    void whatMovesNothingIsNoEntryAndHalfACentIsRefused() {
        assertThat(new Paid(ORDER, 1, DAY, "USD", "stripe", money("0")).entry(TOLERANCE))
                .isEmpty();
        assertThatThrownBy(() -> new Paid(ORDER, 1, DAY, "USD", "stripe", money("1.005")).entry(TOLERANCE))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("1.005 has parts of a cent");
    }
}
