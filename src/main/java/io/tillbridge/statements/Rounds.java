package io.tillbridge.statements;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Work that is read a round at a time, each round beyond the last row of the one before, so that it comes to an end. */
@Component("rounds")
public class Rounds {
    private static final int CHUNK = 200;

    /** The id that the next round begins after; null where this one found nothing. */
    public Long last(List<Map<String, Object>> round, String idColumn) {
        return round.isEmpty() ? null : Columns.of(round.get(round.size() - 1)).number(idColumn);
    }

    /** All that a round found. */
    public List<Long> ids(List<Map<String, Object>> round, String idColumn) {
        return round.stream().map(row -> Columns.of(row).number(idColumn)).toList();
    }

    /** The same in chunks, none larger than a statement takes at once. */
    public List<List<Long>> chunks(List<Map<String, Object>> round, String idColumn) {
        return Chunks.of(ids(round, idColumn), CHUNK);
    }
}
