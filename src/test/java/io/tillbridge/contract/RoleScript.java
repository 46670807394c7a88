package io.tillbridge.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The role of the service's login, with no more rights than the statements need. */
final class RoleScript {
    private static final String ROLE = "tillbridge_service";
    private static final String HEAD = """
            -- The role of the service's login: what the statements of sql/ need, and nothing else. Derived from them by RoleScriptTest.
            -- Run it as an owner of the database once the tables USER_* are there, and again after each update; then
            --     ALTER ROLE tillbridge_service ADD MEMBER the_login;
            IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = 'tillbridge_service')
                CREATE ROLE tillbridge_service;
            GO
            """;
    private static final int WIDEST = 120;

    private final Footprint needed;
    private final Footprint questions;
    private final SortedSet<String> jobStore;

    /**
     * @param questions of tables that are not everywhere
     * @param jobStore  tables of the schedules, whose statements are Quartz's own and stand in no file
     */
    RoleScript(Footprint needed, Footprint questions, SortedSet<String> jobStore) {
        this.needed = needed;
        this.questions = questions;
        this.jobStore = jobStore;
    }

    String text() {
        StringBuilder script = new StringBuilder(HEAD);
        SortedSet<String> tables = new TreeSet<>(needed.tables());
        tables.addAll(questions.tables());
        tables.forEach(table -> script.append('\n').append(ofTable(table)));
        if (!jobStore.isEmpty()) {
            script.append("\n-- The schedules' tables, which Quartz reads and writes by itself.\n");
            jobStore.forEach(table -> script.append(grant("SELECT, INSERT, UPDATE, DELETE", table))
                    .append(";\n"));
        }
        script.append("\n-- NEXT VALUE FOR is an update of the sequence.\n");
        needed.sequences().forEach(name -> script.append(grant("UPDATE", name)).append(";\n"));
        return script.append("GO\n").toString();
    }

    private String ofTable(String table) {
        List<String> rights = new ArrayList<>();
        if (reads(needed, table) || reads(questions, table)) {
            rights.add("SELECT");
        }
        if (needed.does(table, Access.INSERT)) {
            rights.add("INSERT");
        }
        if (needed.does(table, Access.DELETE)) {
            rights.add("DELETE");
        }
        String grants = rights.isEmpty() ? "" : grant(String.join(", ", rights), table) + ";\n";
        SortedSet<String> updated = needed.columns(table, EnumSet.of(Access.UPDATE));
        if (!updated.isEmpty()) {
            grants += "GRANT UPDATE ON dbo." + table + " (\n" + wrapped(updated) + ")\n    TO " + ROLE + ";\n";
        }
        boolean everywhere = needed.tables().contains(table);
        return everywhere ? grants : "IF OBJECT_ID('dbo." + table + "') IS NOT NULL\n    " + grants;
    }

    private static boolean reads(Footprint footprint, String table) {
        return footprint.does(table, Access.READ);
    }

    private static String grant(String rights, String object) {
        return "GRANT " + rights + " ON dbo." + object + " TO " + ROLE;
    }

    private static String wrapped(SortedSet<String> columns) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder("   ");
        for (String column : columns) {
            String next = " " + column + (column.equals(columns.last()) ? "" : ",");
            if (line.length() + next.length() > WIDEST) {
                text.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(next);
        }
        return text.append(line).toString();
    }
}
