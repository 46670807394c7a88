package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

    enum Kind {
        ORDER
    }

    record DocumentId(long value) {}

    record Line(
            DocumentId docId,
            Kind kind,
            BigDecimal quantity,
            Instant at,
            Optional<String> note,
            Optional<Instant> shipped,
            String lost,
            List<String> codes)
            implements Row {}

    record Pair(String left, String right) {}

    record Wrong(Pair pair) implements Row {}

    private static final Instant NOON = Instant.parse("2026-03-08T12:00:00Z");

    private static Line line(Optional<String> note) {
        return new Line(
                new DocumentId(7),
                Kind.ORDER,
                new BigDecimal("0.5"),
                NOON,
                note,
                Optional.of(NOON),
                null,
                List.of("A", "B"));
    }

    @Test
    void aRecordIsARowOfItsComponentsInOrder() {
        assertThat(line(Optional.of("late")).parameters())
                .containsExactly(
                        entry("docId", 7L),
                        entry("kind", "ORDER"),
                        entry("quantity", new BigDecimal("0.5")),
                        entry("at", LocalDateTime.parse("2026-03-08T12:00:00")),
                        entry("note", "late"),
                        entry("shipped", LocalDateTime.parse("2026-03-08T12:00:00")),
                        entry("lost", null),
                        entry("codes", List.of("A", "B")));
    }

    @Test
    void whatIsAbsentIsANullAndNotLeftOut() {
        assertThat(line(Optional.empty()).parameters())
                .containsEntry("note", null)
                .containsEntry("lost", null);
    }

    @Test
    void rowsKeepTheirOrder() {
        assertThat(Row.rows(List.of(line(Optional.of("one")), line(Optional.of("two")))))
                .extracting(row -> row.get("note"))
                .containsExactly("one", "two");
    }

    @Test
    void aRecordOfSeveralComponentsIsNoValue() {
        assertThatThrownBy(new Wrong(new Pair("a", "b"))::parameters).hasMessageContaining("Pair has 2 components");
    }

    @Test
    void onlyARecordIsARow() {
        assertThatThrownBy(new Row() {}::parameters).hasMessageContaining("is not a record");
    }

    private static java.util.Map.Entry<String, Object> entry(String name, Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(name, value);
    }
}
