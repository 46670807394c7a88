package io.tillbridge.journey.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.stock.StockLook.Verdict;
import io.tillbridge.woocommerce.Product;
import io.tillbridge.woocommerce.ProductReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What it means when a shop says something else than it was told. */
class StockLookTest {
    private static final Instant TOLD = Instant.parse("2026-02-03T10:00:00Z");

    private static StockRow row(int sent, Integer saidBefore) {
        return new StockRow(
                1,
                "A-1",
                7,
                Optional.empty(),
                "A-1",
                StockState.SENT,
                Wish.kept(Integer.toString(sent)),
                Wish.kept(Integer.toString(sent)),
                Optional.of(TOLD),
                Optional.ofNullable(saidBefore),
                "",
                "",
                0,
                Optional.empty(),
                false);
    }

    private static Product product(long id, String sku, String managed, String quantity, String modified) {
        return ProductReader.page("[{\"id\": " + id + ", \"sku\": \"" + sku + "\", \"manage_stock\": " + managed
                        + ", \"stock_quantity\": " + quantity + ", \"date_modified_gmt\": \"" + modified + "\"}]")
                .orElseThrow()
                .get(0);
    }

    private static Verdict verdict(StockRow row, Product... products) {
        return Verdict.of(row, Sight.of(row, List.of(products)));
    }

    private static final String LATER = "2026-02-03T10:00:09";

    @Test
    void whatItWasToldIsSettled() {
        assertThat(verdict(row(5, null), product(7, "a-1", "true", "5", LATER)))
                .isEqualTo(new Verdict(StockState.DONE, null));
    }

    @Test
    void answerFromBeforeTheWriteIsACaches() {
        assertThat(verdict(row(5, null), product(7, "A-1", "true", "9", "2026-02-03T09:59:59")))
                .isEqualTo(new Verdict(StockState.SENT, Cause.STALE_ANSWER));
    }

    @Test
    void moreThanItWasToldIsToldAgainAtOnceAndLessOnlyWhenItStaysSo() {
        assertThat(verdict(row(5, null), product(7, "A-1", "true", "6", LATER)))
                .isEqualTo(new Verdict(StockState.DUE, Cause.EDITED_IN_SHOP));
        assertThat(verdict(row(5, null), product(7, "A-1", "true", "4", LATER)))
                .isEqualTo(new Verdict(StockState.SENT, null));
        assertThat(verdict(row(5, 3), product(7, "A-1", "true", "4", LATER)))
                .isEqualTo(new Verdict(StockState.SENT, null));
        assertThat(verdict(row(5, 4), product(7, "A-1", "true", "4", LATER)))
                .isEqualTo(new Verdict(StockState.DUE, Cause.EDITED_IN_SHOP));
    }

    @Test
    void stockThatNobodyKeepsOrTheParentKeepsIsNamed() {
        assertThat(verdict(row(5, null), product(7, "A-1", "false", "null", LATER)))
                .isEqualTo(new Verdict(StockState.DUE, Cause.NOT_MANAGED));
        assertThat(verdict(row(5, null), product(7, "A-1", "\"parent\"", "5", LATER)))
                .isEqualTo(new Verdict(StockState.ASIDE, Cause.MANAGED_BY_PARENT));
    }

    @Test
    void whatIsGoneTwiceThereOrElsewhereIsNamed() {
        assertThat(verdict(row(5, null)).cause()).isEqualTo(Cause.GONE);
        assertThat(verdict(row(5, null), product(7, "A-1", "true", "5", LATER), product(8, "a-1", "true", "5", LATER))
                        .cause())
                .isEqualTo(Cause.DUPLICATE_SKU);
        assertThat(verdict(row(5, null), product(8, "A-1", "true", "5", LATER)))
                .isEqualTo(new Verdict(StockState.DUE, Cause.MOVED));
    }

    @Test
    void wishIsAlwaysWholeAndNeverNull() {
        assertThat(Wish.of(-3, "").json(7).toString())
                .isEqualTo("{\"id\":7,\"manage_stock\":true,\"stock_quantity\":0}");
        assertThat(Wish.of(3, "notify").json(7).toString())
                .isEqualTo("{\"id\":7,\"manage_stock\":true,\"stock_quantity\":3,\"backorders\":\"notify\"}");
        assertThat(Wish.always().json(7).toString())
                .isEqualTo("{\"id\":7,\"manage_stock\":false,\"stock_status\":\"instock\"}");
        assertThat(List.of(Wish.of(3, "notify"), Wish.of(4, ""), Wish.always()))
                .allSatisfy(wish -> assertThat(Wish.kept(wish.text())).contains(wish));
    }
}
