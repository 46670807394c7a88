package io.tillbridge.commands;

import io.tillbridge.journey.books.Periods;
import io.tillbridge.journey.books.Periods.Closing;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "close",
        description = "Closes the books through a day, for good: what comes later is booked on the day after.",
        mixinStandardHelpOptions = true)
class BooksClose implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Periods periods;

    @Spec
    private CommandSpec command;

    @Option(names = "--through", paramLabel = "DAY", required = true, description = "The last day, such as 2026-10-31.")
    private String through;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, or who said so.")
    private String note;

    @Option(names = "--apply", description = "Do it; without this it is only looked at.")
    private boolean apply;

    BooksClose(Steps steps, Printout printout, Periods periods) {
        this.steps = steps;
        this.printout = printout;
        this.periods = periods;
    }

    @Override
    public Integer call() throws Exception {
        Closing closing = periods.closing(Days.parse("through", through, null), note);
        steps.tell("books.close-period", closing, Map.of("apply", apply));
        printout.say(
                command,
                apply
                        ? "The books are closed through " + closing.through() + "."
                        : "The books can be closed through " + closing.through()
                                + ". Nothing was changed: add --apply to do it.");
        return Exit.DONE;
    }
}
