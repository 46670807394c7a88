package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void allButTheLastAreFullAndNothingIsLost() {
        assertThat(Chunks.of(List.of(), 2)).isEmpty();
        assertThat(Chunks.of(List.of(1), 2)).containsExactly(List.of(1));
        assertThat(Chunks.of(List.of(1, 2, 3, 4), 2)).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(Chunks.of(List.of(1, 2, 3, 4, 5), 2)).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    }
}
