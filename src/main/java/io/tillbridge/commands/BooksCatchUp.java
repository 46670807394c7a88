package io.tillbridge.commands;

import io.tillbridge.journey.books.reports.ReportQuestion;
import io.tillbridge.journey.books.reports.ReportTable;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "catch-up",
        description = "Books now what the service books within a minute: posted sales, payments that nobody booked, and"
                + " entries whose account was mapped since.",
        mixinStandardHelpOptions = true)
class BooksCatchUp implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--apply", description = "Do it; without this only what waits for an account is counted.")
    private boolean apply;

    BooksCatchUp(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        if (apply) {
            steps.tell("books.catch-up", null, Map.of());
        }
        ReportTable waiting =
                steps.ask("books.report", new ReportQuestion("waiting", Days.FIRST, Days.LAST, ""), ReportTable.class);
        printout.say(
                command,
                (apply ? "Everything is booked that can be; " : "Nothing was changed: add --apply to do it; ")
                        + waiting.rows().size() + " amounts wait for an account (books report waiting).");
        return waiting.rows().isEmpty() ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }
}
