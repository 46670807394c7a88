package io.tillbridge.journey.pricing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names the content of a price book: two instances that read the same rows, in whatever order, give it the same name. */
final class Version {

    private Version() {}

    static String of(
            Map<String, PricedItem> items,
            Map<String, Facts> customers,
            List<Map<String, Object>> groups,
            List<Map<String, Object>> rules) {
        long sum = 0;
        for (Map.Entry<String, PricedItem> item : items.entrySet()) {
            sum += mixed(item.getKey().hashCode(), item.getValue().hashCode());
        }
        for (Map.Entry<String, Facts> customer : customers.entrySet()) {
            sum += mixed(
                    customer.getKey().hashCode(), customer.getValue().values().hashCode());
        }
        for (Map<String, Object> row : groups) {
            sum += mixed(1, row.hashCode());
        }
        for (Map<String, Object> row : rules) {
            sum += mixed(2, row.hashCode());
        }
        return String.format(Locale.ROOT, "%016x", sum);
    }

    /** Spreads two hashes over 64 bits, as SplittableRandom does, so that their sum is as good as one hash of all. */
    private static long mixed(int key, int value) {
        long mixed = ((long) key << 32) ^ (value & 0xFFFFFFFFL);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
