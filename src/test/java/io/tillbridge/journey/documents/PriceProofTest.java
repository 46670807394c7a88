package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.counterpoint.Item;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import io.tillbridge.journey.pricing.Offers;
import io.tillbridge.journey.pricing.PriceBook;
import io.tillbridge.journey.pricing.PriceTables;
import io.tillbridge.woocommerce.LineItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceProofTest {
    private static final PriceBook BOOK = new PriceTables()
            .item("A", "CF")
            .item("FREE", null)
            .item("ODD", null)
            .item("PLAIN", null)
            .price("A", "*", "10.01")
            .price("PLAIN", "*", "3")
            .customer("1", "77", null)
            .group("C", "77")
            .rule("C", "77", 1, List.of("1 D R 50", "3 D R 66.6667"), "ITEM_NO", "A")
            .rule("C", "77", 2, List.of("0 F ! 0"), "ITEM_NO", "FREE")
            .rule("C", "77", 3, List.of(), "ITEM_NO", "ODD")
            .book();

    private static PriceProof proof(PlannedLine... lines) {
        Offers offers = Offers.to(BOOK.customer("1").orElseThrow(), BOOK, PriceTables.NOW, "01", 4);
        return PriceProof.of(List.of(lines), offers, 7);
    }

    private static PlannedLine line(String itemNo, String quantity, String subtotal) {
        return line(itemNo, quantity, subtotal, 0);
    }

    private static PlannedLine line(String itemNo, String quantity, String subtotal, int unit) {
        Item.Unit sold = new Item.Unit(unit, "EA", BigDecimal.ONE, BigDecimal.ONE);
        Item item = new Item(
                itemNo,
                "I",
                itemNo,
                "",
                "",
                "",
                "N",
                "Y",
                "Y",
                List.of(sold),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        BigDecimal amount = new BigDecimal(subtotal);
        LineItem line = new LineItem(
                1,
                itemNo,
                1,
                0,
                itemNo,
                new BigDecimal(quantity),
                amount,
                amount,
                BigDecimal.ZERO,
                Map.of(),
                List.of());
        return new PlannedLine(line, new Catalogue.Sold(item, sold));
    }

    @ParameterizedTest(name = "{0} for {1} is {2} from the price")
    @CsvSource({
        "1, 5.01,  0",
        "1, 5.00,  0.20",
        "2, 10.01, 0",
        "2, 10.02, 0.10",
        "3, 10.01, 0",
        "7, 23.36, 0",
        "7, 23.35, 0.04",
        "1, 0.00,  100.00",
    })
    void aLineIsAtThePriceWhereItIsToTheCent(String quantity, String subtotal, BigDecimal perCent) {
        PriceProof proof = proof(line("A", quantity, subtotal));

        assertThat(proof.widest()).isEqualByComparingTo(perCent);
        assertThat(proof.prices()).hasSize(perCent.signum() == 0 ? 1 : 0);
        assertThat(proof.findings()).hasSize(perCent.signum() == 0 ? 0 : 1);
    }

    @Test
    void onlyLinesUnderARuleInTheStockingUnitAreCompared() {
        PriceProof proof = proof(line("PLAIN", "1", "99.00"), line("A", "1", "99.00", 1), line("A", "1", "5.01"));

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.prices()).singleElement().satisfies(price -> {
            assertThat(price.docId()).isEqualTo(7);
            assertThat(price.linSeqNo()).isEqualTo(3);
            assertThat(price.prcJustStr()).isEqualTo("C 77 rule 1");
            assertThat(price.unitPrc()).isEqualByComparingTo("5.005");
        });
    }

    @Test
    void theWidestDifferenceDecidesAndNoLimitIsNeverPassed() {
        PriceProof proof = proof(line("A", "1", "5.51"), line("A", "2", "8.01"));

        assertThat(proof.widest()).isEqualByComparingTo("19.98");
        assertThat(proof.hold(new BigDecimal("19.98"))).isEmpty();
        assertThat(proof.hold(new BigDecimal("19.97"))).isPresent();
        assertThat(proof.hold(null)).isEmpty();
        assertThat(proof.rejection(null)).isEmpty();
        assertThat(proof.rejection(BigDecimal.ZERO).orElseThrow().sentence())
                .contains("Line 1, item A: the shop charged 5.51 for 1, CounterPoint's price is 5.01 (C 77 rule 1).")
                .contains("Line 2, item A")
                .endsWith("That is more than the 0 % this shop may differ by.");
    }

    @Test
    void whatIsFreeDiffersWhollyFromWhatIsNot() {
        assertThat(proof(line("FREE", "2", "0.00")).prices()).hasSize(1);
        assertThat(proof(line("FREE", "2", "0.01")).widest()).isEqualByComparingTo("100");
    }

    @Test
    void aPriceThatIsNotClearIsToldAndHoldsNothing() {
        PriceProof proof = proof(line("ODD", "1", "5.00"));

        assertThat(proof.findings())
                .singleElement()
                .asString()
                .startsWith("Line 1: CounterPoint's price is not clear.");
        assertThat(proof.hold(BigDecimal.ZERO)).isEmpty();
        assertThat(PriceProof.NONE.hold(BigDecimal.ZERO)).isEmpty();
    }
}
