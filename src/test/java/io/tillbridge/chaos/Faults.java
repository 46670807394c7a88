package io.tillbridge.chaos;

import java.util.Map;
import java.util.TreeMap;

/** What went wrong so far, by kind. */
final class Faults {
    private final Map<String, Integer> kinds = new TreeMap<>();

    void happened(String kind) {
        happened(kind, 1);
    }

    synchronized void happened(String kind, int times) {
        if (times > 0) {
            kinds.merge(kind, times, Integer::sum);
        }
    }

    synchronized Map<String, Integer> kinds() {
        return new TreeMap<>(kinds);
    }

    synchronized int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
