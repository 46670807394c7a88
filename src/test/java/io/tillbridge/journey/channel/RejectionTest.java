package io.tillbridge.journey.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {

    @Test
    void fitsTheColumnsItIsWrittenTo() {
        Rejection rejection = Rejection.of(
                        Reason.UNREADABLE_ORDER, "s".repeat(5000), "f".repeat(5000), "m".repeat(5000))
                .waitingFor("item", "k");

        assertThat(rejection.sentence()).hasSize(1000).endsWith("s…");
        assertThat(rejection.field()).hasSize(200).endsWith("f…");
        assertThat(rejection.mend()).hasSize(500).endsWith("m…");
    }

    @Test
    void isOfItsReasonsClass() {
        assertThat(Rejection.of(Reason.ITEM_UNKNOWN, "", "", "").failureClass()).isEqualTo(FailureClass.MISSING);
    }
}
