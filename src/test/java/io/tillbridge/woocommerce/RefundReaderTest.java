package io.tillbridge.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefundReaderTest {

    private static String recorded(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/woo", name + ".json"));
    }

    @Test
    void recordedRefundOfALineIsReadAboveZero() throws IOException {
        Refund refund = RefundReader.read(recorded("refund")).refund().orElseThrow();

        assertThat(refund.amount()).isEqualByComparingTo("21.56");
        assertThat(refund.reason()).isEqualTo("One returned – “wrong size”");
        assertThat(refund.created()).hasToString("2026-11-16T23:08:53Z");
        assertThat(refund.lines()).singleElement().satisfies(line -> {
            assertThat(line.itemId()).isEqualTo(719);
            assertThat(line.quantity()).isEqualByComparingTo("1");
            assertThat(line.total()).isEqualByComparingTo("19.81");
            assertThat(line.taxes())
                    .isEqualTo(Map.of(
                            1L, new java.math.BigDecimal("0.79"),
                            2L, new java.math.BigDecimal("0.89"),
                            3L, new java.math.BigDecimal("0.07")));
        });
    }

    @Test
    void refundsByAmountAndByStatusHaveNoLines() throws IOException {
        for (String name : new String[] {"refund-amount-only", "refund-by-status"}) {
            String first = recorded(name).strip().replaceFirst("^\\[", "").replaceFirst("]$", "");

            assertThat(RefundReader.read(first).refund().orElseThrow().lines()).isEmpty();
        }
    }

    @Test
    void whatIsNoRefundIsSaidSo() {
        assertThat(RefundReader.read("<html>").faults()).isNotEmpty();
        assertThat(RefundReader.read("[]").faults()).isNotEmpty();
        assertThat(RefundReader.read("{\"amount\": \"much\"}").faults()).hasSize(2);
    }
}
