package io.tillbridge.contract;

import io.tillbridge.statements.StatementSyntax;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that some statements need of a database.
 *
 * @param uses   what they do, and in which files
 * @param unread files that are not understood, and why
 */
record Footprint(NavigableMap<Use, SortedSet<String>> uses, SortedMap<String, String> unread) {

    Footprint {
        uses = Collections.unmodifiableNavigableMap(uses);
        unread = Collections.unmodifiableSortedMap(unread);
    }

    /** @param statements texts by the names of their files */
    static Footprint of(Map<String, String> statements) {
        NavigableMap<Use, SortedSet<String>> uses = new TreeMap<>();
        SortedMap<String, String> unread = new TreeMap<>();
        statements.forEach((file, text) -> {
            try {
                StatementReader.uses(text).forEach(use -> uses.computeIfAbsent(use, none -> new TreeSet<>())
                        .add(file));
            } catch (IllegalArgumentException e) {
                unread.put(file, e.getMessage());
            }
        });
        return new Footprint(uses, unread);
    }

    /** Tables by name; sequences are none. */
    SortedSet<String> tables() {
        return uses.keySet().stream()
                .filter(use -> use.access() != Access.NEXT)
                .map(Use::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<String> sequences() {
        return uses.keySet().stream()
                .filter(use -> use.access() == Access.NEXT)
                .map(Use::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Columns of a table that are named for any of some purposes. */
    SortedSet<String> columns(String table, Set<Access> accesses) {
        return uses.keySet().stream()
                .filter(use -> use.table().equals(table) && accesses.contains(use.access()))
                .map(Use::column)
                .filter(column -> !column.isEmpty() && !column.equals(StatementSyntax.OTHER_COLUMNS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean does(String table, Access access) {
        return uses.keySet().stream().anyMatch(use -> use.table().equals(table) && use.access() == access);
    }

    /** Whether rows of it are made as copies, every column that nobody names included. */
    boolean copies(String table) {
        return uses.containsKey(new Use(table, Access.INSERT, StatementSyntax.OTHER_COLUMNS));
    }

    /** The files that name a column, or a table where the column is empty. */
    String files(String table, String column) {
        return uses.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .filter(entry -> column.isEmpty() || entry.getKey().column().equals(column))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
