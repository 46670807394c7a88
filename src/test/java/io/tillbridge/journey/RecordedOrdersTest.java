package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every recorded order of a real shop ends where it should, and for the right reason. */
@JourneyTest
class RecordedOrdersTest {
    @Autowired
    private Journey journey;

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "order-storefront,          POSTED,    ,",
        "order-100-lines,           POSTED,    ,",
        "order-price-override,      POSTED,    ,",
        "order-zero-total,          POSTED,    ,",
        "order-partial-refund,      POSTED,    ,",
        "order-everything,          REJECTED,  ITEM_UNKNOWN",
        "order-deleted-product,     REJECTED,  ITEM_UNKNOWN",
        "order-adhoc-line,          REJECTED,  ITEM_UNKNOWN",
        "order-empty,               WAITING,   ,",
        "order-refunded-by-amount,  CANCELLED, ,",
        "order-refunded-by-lines,   CANCELLED, ,",
        "order-refunded-by-status,  CANCELLED, ,",
    })
    void endsWhereItShould(String order, String state, String reason) {
        long id = journey.placeRecorded(order);

        journey.pollAndPost();

        Map<String, Object> staged = journey.staged(id);
        assertThat(staged)
                .as("%s", staged.get("REASON"))
                .containsEntry("STATE", state)
                .containsEntry("REASON_CODE", reason);
    }
}
