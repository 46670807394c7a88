package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.woocommerce.LineItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductKeyTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "item-0001, 10,  0,   ITEM-0001",
        "'',        212, 214, #212:214",
        "'',        211, 0,   #211",
        "'',        0,   0,   =Engraving",
    })
    void isTheBestNameAProductHas(String sku, long productId, long variationId, String key) {
        assertThat(ProductKey.of(line("Engraving", sku, productId, variationId)))
                .isEqualTo(key);
    }

    @Test
    void fitsItsColumn() {
        assertThat(ProductKey.of(line("n".repeat(500), "", 0, 0))).hasSize(200);
    }

    private static LineItem line(String name, String sku, long productId, long variationId) {
        BigDecimal one = BigDecimal.ONE;
        return new LineItem(1, name, productId, variationId, sku, one, one, one, BigDecimal.ZERO, Map.of(), List.of());
    }
}
