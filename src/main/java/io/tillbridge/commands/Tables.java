package io.tillbridge.commands;

import io.tillbridge.journey.books.reports.ReportTable;
import java.util.Locale;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A report for a person, a spreadsheet or a program. */
@Component
class Tables {
    private final Printout printout;

    Tables(Printout printout) {
        this.printout = printout;
    }

    /** How it is wanted. */
    static final class Form {
        @Option(names = "--json", description = "JSON instead of text.")
        private boolean json;

        @Option(names = "--csv", description = "CSV instead of text.")
        private boolean csv;
    }

    void print(CommandSpec command, ReportTable table, Form form) throws Exception {
        if (form.json) {
            printout.json(command, table.rows());
        } else if (form.csv) {
            printout.say(command, table.csv().stripTrailing());
        } else {
            printout.table(
                    command,
                    table.columns().stream()
                            .map(column -> column.toUpperCase(Locale.ROOT).replace('_', ' '))
                            .toList(),
                    table.cells());
        }
    }
}
