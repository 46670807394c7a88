package io.tillbridge.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of tables and columns, so that every statement can do what it says. */
final class SchemaRules {
    private static final Set<Access> ANY = EnumSet.allOf(Access.class);
    private static final Set<Access> WRITING = EnumSet.of(Access.INSERT, Access.UPDATE);

    private final Footprint needed;
    private final Schema schema;
    private final WrittenTypes written;
    private final Set<String> narrower;

    /** @param narrower columns that may hold less than we write, since somebody knows that it is enough */
    SchemaRules(Footprint needed, Schema schema, WrittenTypes written, List<String> narrower) {
        this.needed = needed;
        this.schema = schema;
        this.written = written;
        this.narrower =
                narrower.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    List<Mismatch> refusals() {
        return needed.tables().stream()
                .flatMap(table -> schema.has(table) ? inTable(table) : Stream.of(missing(table)))
                .toList();
    }

    private Stream<Mismatch> inTable(String table) {
        return Stream.concat(
                needed.columns(table, ANY).stream().flatMap(column -> inColumn(table, column)), unfilled(table));
    }

    private Stream<Mismatch> inColumn(String table, String column) {
        return schema.column(table, column)
                .map(found -> needed.columns(table, WRITING).contains(column)
                        ? ofWritten(table, column, found)
                        : Stream.<Mismatch>empty())
                .orElseGet(() -> Stream.of(missing(table, column)));
    }

    private Stream<Mismatch> ofWritten(String table, String column, Schema.Column found) {
        if (!found.writable()) {
            return Stream.of(computed(table, column));
        }
        return written.of(table, column).flatMap(type -> found.type().lacks(type)).stream()
                .filter(lack -> !narrower.contains(table + "." + column))
                .map(lack -> narrower(table, column, lack));
    }

    /** A copy of a row brings every column along. */
    private Stream<Mismatch> unfilled(String table) {
        if (!needed.does(table, Access.INSERT) || needed.copies(table)) {
            return Stream.empty();
        }
        Set<String> inserted = needed.columns(table, EnumSet.of(Access.INSERT));
        return schema.columns(table).entrySet().stream()
                .filter(column ->
                        !column.getValue().nullable() && !column.getValue().filled())
                .filter(column -> !inserted.contains(column.getKey()))
                .map(column -> unfilled(table, column.getKey()));
    }

    private Mismatch missing(String table) {
        boolean ours = table.startsWith("USER_");
        return new Mismatch(
                table,
                "Table " + table + " is not there, or the login may not see it; needed by " + needed.files(table, "")
                        + ".",
                ours
                        ? "Let the service's own schema be made (sql/schema), then give the login the role of sql/setup/role.sql."
                        : "Give the login the role of sql/setup/role.sql, or write the table's name here in those"
                                + " statements, then: routes deploy");
    }

    private Mismatch missing(String table, String column) {
        String place = table + "." + column;
        return new Mismatch(
                place,
                "Column " + place + " is not there; needed by " + needed.files(table, column) + ".",
                "Write its name here in those statements, or take it out of them, then: routes deploy");
    }

    private Mismatch computed(String table, String column) {
        String place = table + "." + column;
        return new Mismatch(
                place,
                "Column " + place + " is written by the database alone, and " + needed.files(table, column)
                        + " writes it.",
                "Take it out of that statement, then: routes deploy");
    }

    private static Mismatch narrower(String table, String column, String lack) {
        String place = table + "." + column;
        return new Mismatch(
                place,
                "Column " + place + " " + lack + ".",
                "Widen the column; or, where its values are never that long, add " + place
                        + " to tillbridge.counterpoint.narrower-columns and restart.");
    }

    private Mismatch unfilled(String table, String column) {
        String place = table + "." + column;
        return new Mismatch(
                place,
                "Column " + place + " may not be null and has no default, and is not filled by " + inserting(table)
                        + ".",
                "Give the column a default, or fill it in that statement, then: routes deploy");
    }

    private String inserting(String table) {
        return needed.uses().entrySet().stream()
                .filter(entry ->
                        entry.getKey().table().equals(table) && entry.getKey().access() == Access.INSERT)
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
