package io.tillbridge.contract;

import java.util.Comparator;

/**
 * One thing that a statement does.
 *
 * @param table  or the sequence
 * @param column empty where the whole row is meant
 */
record Use(String table, Access access, String column) implements Comparable<Use> {
    private static final Comparator<Use> ORDER =
            Comparator.comparing(Use::table).thenComparing(Use::access).thenComparing(Use::column);

    @Override
    public int compareTo(Use other) {
        return ORDER.compare(this, other);
    }
}
