package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Orders keep changing while they are read; none of their last versions is missed by that read and the next one. */
class PageWalkProperties {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    /** A shop of orders with whole-second stamps, listed oldest change first as woocommerce.md has it. */
    private static final class Shop {
        private final Map<Integer, Instant> stamps = new HashMap<>();
        private Instant now;

        Shop(List<Integer> ages) {
            now = START.plus(Duration.ofHours(2));
            for (int id = 0; id < ages.size(); id++) {
                stamps.put(id, START.plusSeconds(ages.get(id)));
            }
        }

        List<Map.Entry<Integer, Instant>> page(PageWalk walk, int size) {
            return stamps.entrySet().stream()
                    .filter(order -> order.getValue().isAfter(walk.after()))
                    .sorted(Map.Entry.<Integer, Instant>comparingByValue()
                            .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                    .skip((walk.page() - 1L) * size)
                    .limit(size)
                    .map(order -> Map.entry(order.getKey(), order.getValue()))
                    .toList();
        }

        void change(int id) {
            stamps.replace(id, now);
        }
    }

    @Property(tries = 1000)
    void everyLastVersionIsSeen(
            @ForAll("ages") List<Integer> ages,
            @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> pauses,
            @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> changes,
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 6) int pageSize) {
        Shop shop = new Shop(ages);
        Map<Integer, Instant> seen = new HashMap<>();

        Instant cursor = read(shop, START.minusSeconds(1), pageSize, pauses, changes, sizes, seen);
        read(shop, cursor.minus(OVERLAP), pageSize, List.of(), List.of(), List.of(), seen);

        assertThat(seen).isEqualTo(shop.stamps);
    }

    /**
     * @param sizes at each step: 0 a page that is too much, else as many orders on the next page where it may be another
     * @return the furthest stamp, where the cursor goes
     */
    private static Instant read(
            Shop shop,
            Instant from,
            int pageSize,
            List<Integer> pauses,
            List<Integer> changes,
            List<Integer> sizes,
            Map<Integer, Instant> seen) {
        PageWalk walk = PageWalk.from(from, pageSize);
        for (int step = 0; !walk.finished(); step++) {
            assertThat(step).as("steps").isLessThan(1000);
            int size = step < sizes.size() ? sizes.get(step) : walk.size();
            if (size == 0) {
                walk = walk.shrunkTo(Math.max(1, walk.size() / 2));
            } else {
                List<Map.Entry<Integer, Instant>> page = shop.page(walk, walk.size());
                page.forEach(order -> seen.put(order.getKey(), order.getValue()));
                walk = walk.next(
                                page.isEmpty()
                                        ? null
                                        : page.get(page.size() - 1).getValue())
                        .grownTo(size);
            }
            shop.now = shop.now.plusSeconds(step < pauses.size() ? pauses.get(step) : 1);
            if (step < changes.size()) {
                shop.change(changes.get(step));
            }
        }
        return walk.furthest();
    }

    /** Seconds since the start; few distinct ones, so that many orders share theirs, as after a bulk edit. */
    @Provide
    Arbitrary<List<Integer>> ages() {
        return Arbitraries.of(1, 1, 1, 2, 3, 3, 3, 900, 3600)
                .list()
                .ofMinSize(0)
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void aReadOfAQuietShopEnds(@ForAll("ages") List<Integer> ages, @ForAll @IntRange(min = 1, max = 6) int pageSize) {
        Map<Integer, Instant> seen = new HashMap<>();
        Shop shop = new Shop(ages);

        read(shop, START, pageSize, List.of(), List.of(), List.of(), seen);

        assertThat(seen).isEqualTo(shop.stamps);
    }
}
