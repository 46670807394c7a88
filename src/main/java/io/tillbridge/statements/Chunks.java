package io.tillbridge.statements;

import java.util.List;
import java.util.stream.IntStream;

/** What is too much to be asked for at once, in pieces. */
public final class Chunks {

    private Chunks() {}

    /** Pieces in the order of the whole, each but the last one full; none of nothing. */
    public static <T> List<List<T>> of(List<T> all, int most) {
        return IntStream.range(0, (all.size() + most - 1) / most)
                .mapToObj(chunk -> List.copyOf(all.subList(chunk * most, Math.min((chunk + 1) * most, all.size()))))
                .toList();
    }
}
