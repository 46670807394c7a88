package io.tillbridge.journey.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Products go together, variations only with those of the same product: each has an address of its own for them. */
class StockBatchTest {
    private static final StockRow PAPER = row(1, 70, null);
    private static final StockRow RED_SHIRT = row(2, 71, 710L);
    private static final StockRow PEN = row(3, 72, null);
    private static final StockRow RED_HAT = row(4, 73, 730L);
    private static final StockRow BLUE_SHIRT = row(5, 71, 711L);

    private static StockRow row(long mapId, long productId, Long variationId) {
        Optional<Wish> three = Wish.kept("3");
        return new StockRow(
                mapId,
                "A-" + mapId,
                productId,
                Optional.ofNullable(variationId),
                "A-" + mapId,
                StockState.DUE,
                three,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                0,
                Optional.empty(),
                false);
    }

    @Test
    void whatGoesWithTheFirstIsToldAtOnce() {
        StockBatch products = StockBatch.of(List.of(PAPER, RED_SHIRT, PEN, RED_HAT), 100);
        StockBatch shirts = StockBatch.of(List.of(RED_SHIRT, PEN, RED_HAT, BLUE_SHIRT), 100);

        assertThat(products).isEqualTo(new StockBatch("products/batch", List.of(PAPER, PEN)));
        assertThat(shirts).isEqualTo(new StockBatch("products/71/variations/batch", List.of(RED_SHIRT, BLUE_SHIRT)));
        assertThat(shirts.body()).contains("\"id\":710", "\"id\":711");
    }

    @Test
    void noMoreThanTheShopTakes() {
        assertThat(StockBatch.of(List.of(PAPER, PEN), 1).rows()).containsExactly(PAPER);
    }
}
