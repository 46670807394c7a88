package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksTest {

    @Test
    void changeIsSaidOnceWithEverythingItHappenedTo() {
        assertThat(Remarks.summary(List.of(
                        "Customer name: shortened.",
                        "Line 2 description: transliterated.",
                        "Bill-to name: shortened.")))
                .isEqualTo(" Customer name, Bill-to name: shortened. Line 2 description: transliterated.");
    }

    @Test
    void nothingIsSaidWhereNothingChanged() {
        assertThat(Remarks.summary(List.of())).isEmpty();
    }
}
