package io.tillbridge.commands;

import io.tillbridge.journey.books.exports.Export;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "exports", description = "Lists what was exported, newest first.", mixinStandardHelpOptions = true)
class BooksExports implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    BooksExports(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        List<Export> exports =
                steps.rows("books.list-exports", null).stream().map(Export::of).toList();
        if (json) {
            printout.json(command, exports);
        } else {
            printout.table(
                    command,
                    List.of("ID", "FORMAT", "FROM", "TO", "STATE", "ENTRIES", "FILE", "REASON"),
                    exports.stream().map(BooksExports::row).toList());
        }
        return exports.stream().allMatch(Export::isWritten) ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }

    private static List<String> row(Export export) {
        return List.of(
                Long.toString(export.id()),
                export.format().word(),
                export.from().toString(),
                export.to().toString(),
                export.state(),
                Long.toString(export.entries()),
                Objects.requireNonNullElse(export.fileName(), ""),
                Objects.requireNonNullElse(export.reason(), ""));
    }
}
