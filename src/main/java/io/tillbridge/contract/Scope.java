package io.tillbridge.contract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables that a column's name may mean at one place of a statement, by the names they have there. */
final class Scope {
    /** Stands for what is no table of the database: a subquery, a CTE, a catalogue view. */
    private static final String DERIVED = "";

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Scope outer;

    Scope(Scope outer) {
        this.outer = outer;
    }

    void addTable(String alias, String table) {
        tables.put(key(alias), table);
    }

    void addDerived(String alias) {
        tables.put(key(alias), DERIVED);
    }

    /** The table of a column that names it; empty where that is none of the database. */
    Optional<String> table(String alias) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            String table = scope.tables.get(key(alias));
            if (table != null) {
                return real(table);
            }
        }
        return Optional.empty();
    }

    /** The table of a column that names none: the only one of the nearest scope that has any. */
    Optional<String> onlyTable(String column) {
        Scope scope = this;
        while (scope != null && scope.tables.isEmpty()) {
            scope = scope.outer;
        }
        if (scope == null) {
            return Optional.empty();
        }
        if (scope.tables.size() > 1) {
            throw new IllegalArgumentException(
                    "column " + column + " stands without the name of its table, and may be of "
                            + String.join(" or ", scope.tables.keySet()));
        }
        return real(scope.tables.values().iterator().next());
    }

    /** Whether a name in a FROM is a CTE's. */
    boolean isDerived(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (DERIVED.equals(scope.tables.get(key(name)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> real(String table) {
        return Optional.of(table).filter(name -> !name.equals(DERIVED));
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
