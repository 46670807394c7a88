package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class RecordedOrdersTest {
    @Autowired
    private Journey journey;

    @Test
    void orderFromTheStorefrontBecomesADocument() {
        long id = journey.placeRecorded("order-storefront");

        journey.pollAndPost();

        assertThat(journey.staged(id)).containsEntry("STATE", "POSTED").containsEntry("CP_TKT_NO", "W259");
    }
}
