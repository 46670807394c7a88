package io.tillbridge.journey.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The book in memory follows what changes, and nothing else makes it another. */
class CurrentPricesTest {
    private final PriceTables tables = new PriceTables()
            .item("A", "CF")
            .item("B", "CF")
            .price("A", "*", "10")
            .price("B", "*", "20")
            .price("B", "01", "21")
            .customer("1", "77", null)
            .group("C", "77")
            .rule("C", "77", 1, List.of("0 D R 10"), "ITEM_FILT", "PROF_COD_1 = 'CF'");
    private final BookWriter writer = new BookWriter();
    private final PriceBook first = writer.write(tables.reading(true)).orElseThrow();

    /** Only what a look brings that asks for changes: the rules are always read whole. */
    private Optional<PriceBook> changes(PriceTables changed) {
        PriceTables look = new PriceTables();
        look.groups.addAll(tables.groups);
        look.rules.addAll(tables.rules);
        look.items.addAll(changed.items);
        look.prices.addAll(changed.prices);
        look.customers.addAll(changed.customers);
        Reading reading = look.reading(false);
        return writer.write(new Reading(
                false,
                reading.groups(),
                reading.rules(),
                reading.items(),
                reading.prices(),
                reading.customers(),
                tables.reading(true).counts()));
    }

    private static String price(PriceBook book, String item) {
        return PriceTables.shortly(
                Offers.to(Buyer.holderOf("77"), book, PriceTables.NOW, "01", 2).price(item, BigDecimal.ONE));
    }

    @Test
    void nothingNewIsTheSameBook() {
        assertThat(changes(new PriceTables())).containsSame(first);
        assertThat(writer.write(tables.reading(true))).containsSame(first);
    }

    @Test
    void aRowThatWasTouchedAndSaysTheSameIsTheSameBook() {
        assertThat(changes(
                        new PriceTables().item("A", "CF").price("A", "*", "10").customer("1", "77", null)))
                .containsSame(first);
    }

    @Test
    void aChangedPriceIsTheNextAnswer() {
        PriceBook next = changes(new PriceTables().price("A", "*", "11")).orElseThrow();

        assertThat(price(first, "A")).startsWith("9.00");
        assertThat(price(next, "A")).startsWith("9.90");
        assertThat(price(next, "B")).isEqualTo(price(first, "B")).startsWith("18.90");
        assertThat(next.version()).isNotEqualTo(first.version());
        assertThat(changes(new PriceTables().price("A", "*", "10"))
                        .orElseThrow()
                        .version())
                .isEqualTo(first.version());
    }

    @Test
    void aChangedItemKeepsItsPricesAndAChangedRuleItsItems() {
        PriceBook other = changes(new PriceTables().item("B", "PC")).orElseThrow();
        assertThat(price(other, "B")).isEqualTo("NO_RULE");

        tables.rules.clear();
        tables.rule("C", "77", 1, List.of("0 D R 50"));
        assertThat(price(changes(new PriceTables()).orElseThrow(), "B")).startsWith("10.50");
    }

    @Test
    void anAddedRowIsTakenAndADeletedOneAsksForAll() {
        tables.item("C", "CF").price("C", "*", "5");
        assertThat(price(
                        changes(new PriceTables().item("C", "CF").price("C", "*", "5"))
                                .orElseThrow(),
                        "C"))
                .startsWith("4.50");

        tables.prices.remove(2);
        assertThat(changes(new PriceTables())).isEmpty();
        assertThat(price(writer.write(tables.reading(true)).orElseThrow(), "B")).startsWith("18.00");
    }

    @Test
    void anotherColumnInTheStatementAsksForAll() {
        PriceTables wider = new PriceTables().item("A", "CF");
        wider.items.get(0).put("USR_SHADE", "RED");

        assertThat(changes(wider)).isEmpty();
    }

    @Test
    void theVersionTellsContentAndNothingElse() {
        PriceTables shuffled = new PriceTables()
                .item("B", "CF")
                .item("A", "CF")
                .price("B", "01", "21")
                .price("B", "*", "20")
                .price("A", "*", "10")
                .customer("1", "77", null);
        shuffled.groups.addAll(tables.groups);
        shuffled.rules.addAll(tables.rules);

        assertThat(shuffled.book().version()).isEqualTo(first.version()).hasSize(16);
        assertThat(tables.customer("2", null, null).book().version()).isNotEqualTo(first.version());
    }
}
