package io.tillbridge.journey.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every method on every basis, at every location, at the edges of breaks and dates. */
class MethodsTest {
    private static final String NONE = "UNCLEAR";

    /** The item costs 100.05, 90 … 40 at 01, and 200.05, 190 … 140 at the others. */
    @ParameterizedTest(name = "{0} {1} is {2} at 01 and {3} elsewhere")
    @CsvSource({
        "D, R, 75.04,  150.04",
        "D, 1, 67.50,  142.50",
        "D, 2, 60.00,  135.00",
        "D, 3, 52.50,  127.50",
        "D, 4, 45.00,  120.00",
        "D, 5, 37.50,  112.50",
        "D, 6, 30.00,  105.00",
        "D, !, UNCLEAR, UNCLEAR",
        "M, R, 125.06, 250.06",
        "M, 1, 112.50, 237.50",
        "M, 2, 100.00, 225.00",
        "M, 3, 87.50,  212.50",
        "M, 4, 75.00,  200.00",
        "M, 5, 62.50,  187.50",
        "M, 6, 50.00,  175.00",
        "M, !, UNCLEAR, UNCLEAR",
        "A, R, 75.05,  175.05",
        "A, 1, 65.00,  165.00",
        "A, 2, 55.00,  155.00",
        "A, 3, 45.00,  145.00",
        "A, 4, 35.00,  135.00",
        "A, 5, 25.00,  125.00",
        "A, 6, 15.00,  115.00",
        "A, !, UNCLEAR, UNCLEAR",
        "O, R, 25.00,  25.00",
        "O, 1, 25.00,  25.00",
        "O, 6, 25.00,  25.00",
        "O, !, 25.00,  25.00",
        "F, R, 25.00,  25.00",
        "F, 1, 25.00,  25.00",
        "F, 6, 25.00,  25.00",
        "F, !, 25.00,  25.00",
        "X, R, UNCLEAR, UNCLEAR",
        "D, 7, UNCLEAR, UNCLEAR",
    })
    void aMethodOnABasis(String method, String basis, String here, String elsewhere) {
        PriceTables tables = new PriceTables()
                .item("A", "CF")
                .price("A", "01", "100.05", "90", "80", "70", "60", "50", "40")
                .price("A", "*", "200.05", "190", "180", "170", "160", "150", "140")
                .group(
                        "C",
                        "77",
                        "NO_BEG_DAT",
                        "N",
                        "BEG_DAT",
                        LocalDateTime.parse("2026-11-01T00:00"),
                        "NO_END_DAT",
                        "N",
                        "END_DAT",
                        LocalDateTime.parse("2026-11-30T00:00"))
                .rule("C", "77", 1, List.of("1 O ! 999", "10 " + method + " " + basis + " 25", "10.0001 O ! 888"));

        for (String inForce : List.of("2026-11-01T00:00:00", "2026-11-15T12:00:00", "2026-11-30T23:59:59")) {
            LocalDateTime at = LocalDateTime.parse(inForce);
            assertThat(price(tables.ofBid("77", "A", "10", "01", at))).isEqualTo(here);
            assertThat(price(tables.ofBid("77", "A", "10", "WH", at))).isEqualTo(elsewhere);
            assertThat(price(tables.ofBid("77", "A", "10", "*", at))).isEqualTo(elsewhere);
            assertThat(price(tables.ofBid("77", "A", "9.9999", "01", at))).isEqualTo("999.00");
            assertThat(price(tables.ofBid("77", "A", "1", "01", at))).isEqualTo("999.00");
            assertThat(price(tables.ofBid("77", "A", "10.0001", "01", at))).isEqualTo("888.00");
            assertThat(price(tables.ofBid("77", "A", "0.9999", "01", at))).isEqualTo("NO_RULE");
        }
        for (String notInForce : List.of("2026-10-31T23:59:59", "2026-12-01T00:00:00")) {
            assertThat(price(tables.ofBid("77", "A", "10", "01", LocalDateTime.parse(notInForce))))
                    .isEqualTo("NO_RULE");
        }
    }

    private static String price(Quote quote) {
        String said = PriceTables.shortly(quote);
        return said.equals(NONE) ? NONE : said.replaceFirst(" .*", "");
    }

    @ParameterizedTest(name = "with times, {0} is {1}")
    @CsvSource({
        "2026-11-15T08:59:59, NO_RULE",
        "2026-11-15T09:00:00, 7.00",
        "2026-11-15T17:00:00, 7.00",
        "2026-11-15T17:00:01, NO_RULE",
    })
    void aGroupMayBeginAndEndAtATime(String at, String expected) {
        PriceTables tables = new PriceTables()
                .item("A", null)
                .group(
                        "C",
                        "77",
                        "NO_BEG_DAT",
                        "N",
                        "BEG_DAT",
                        LocalDateTime.parse("2026-11-15T09:00"),
                        "BEG_TIM_FLG",
                        "Y",
                        "NO_END_DAT",
                        "N",
                        "END_DAT",
                        LocalDateTime.parse("2026-11-15T17:00"),
                        "END_TIM_FLG",
                        "Y")
                .rule("C", "77", 1, List.of("0 F ! 7"));

        assertThat(price(tables.ofBid("77", "A", "1", "01", LocalDateTime.parse(at))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} less {2} per cent is {3}")
    @CsvSource({
        "2, 50.00,   49,     25.50",
        "2, 8.95,    50,     4.48",
        "2, 0.01,    50,     0.01",
        "2, 0.01,    51,     0.00",
        "4, 21.1831, 34,     13.9808",
        "3, 10.0000, 33.3333, 6.667",
        "2, 99999999999.9999, 0.0001, 99999900000.00",
    })
    void aReckonedPriceIsRoundedHalfUpAndOnlyOnce(int decimals, String regular, String percent, String expected) {
        PriceBook book = new PriceTables()
                .item("A", null)
                .price("A", "*", regular)
                .group("C", "77")
                .rule("C", "77", 1, List.of("0 D R " + percent))
                .book();

        Quote quote = Offers.to(Buyer.holderOf("77"), book, PriceTables.NOW, "01", decimals)
                .price("A", java.math.BigDecimal.ONE);

        assertThat(price(quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} stays {1}")
    @CsvSource({"20.5, 20.50", "20.505, 20.505", "20.5050, 20.505", "0, 0.00", "118.93, 118.93"})
    void anAmountThatAPersonWroteIsNotRounded(String amount, String expected) {
        PriceTables tables =
                new PriceTables().item("A", null).group("C", "77").rule("C", "77", 1, List.of("0 F ! " + amount));

        assertThat(price(tables.ofBid("77", "A", "1"))).isEqualTo(expected);
    }
}
