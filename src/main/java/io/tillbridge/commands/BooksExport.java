package io.tillbridge.commands;

import io.tillbridge.journey.books.exports.BookExports;
import io.tillbridge.journey.books.exports.Export;
import io.tillbridge.journey.books.exports.ExportFormat;
import io.tillbridge.journey.books.exports.ExportPlan;
import io.tillbridge.journey.books.exports.ExportQuestion;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Writes what is booked and not exported yet into a file for the bookkeeper's program.",
        mixinStandardHelpOptions = true)
class BooksExport implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final BookExports exports;
    private final Settings settings;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "hledger, ledger, beancount, iif, qbo, xero or csv. Default: tillbridge.books.format.")
    private String format;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day, such as 2026-11-01. Default: the first of all.")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day. Default: yesterday.")
    private String to;

    @Option(names = "--summary", description = "One entry a day and shop, with the numbers of its documents.")
    private boolean summary;

    @Option(names = "--again", paramLabel = "ID", description = "Writes an earlier export once more, byte for byte.")
    private Long again;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    BooksExport(Steps steps, Printout printout, BookExports exports, Settings settings) {
        this.steps = steps;
        this.printout = printout;
        this.exports = exports;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        if (again != null) {
            return repeat();
        }
        ExportQuestion question = exports.question(
                ExportFormat.of(
                        Objects.requireNonNullElse(format, settings.books().format())),
                summary,
                Days.parse("from", from, Days.FIRST),
                Days.parse("to", to, exports.yesterday()));
        ExportPlan plan = steps.ask("books.plan-export", question, ExportPlan.class);
        if (!apply || plan.entries() == 0) {
            return show(plan);
        }
        Export made = steps.ask("books.make-export", plan, Map.of("question", question), Export.class);
        if (json) {
            printout.json(command, made);
        } else {
            printout.say(
                    command,
                    made.isWritten()
                            ? made.entries() + " entries, " + plan.debit() + ", are in "
                                    + settings.books().folder() + "/" + made.fileName() + "."
                            : "Registered as export " + made.id() + ", and not written yet: " + made.reason());
        }
        return made.isWritten() ? Exit.DONE : Exit.COULD_NOT_RUN;
    }

    private int show(ExportPlan plan) throws Exception {
        if (json) {
            printout.json(command, plan);
        } else {
            printout.say(
                    command,
                    plan.entries() + " entries, " + plan.debit() + ", would be exported; " + plan.exported()
                            + " of those days are in this format already, " + plan.waiting()
                            + " wait for an account (books report waiting)."
                            + (apply || plan.entries() == 0
                                    ? " Nothing was written."
                                    : " Nothing was written: add --apply to do it."));
        }
        return plan.waiting() > 0 ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private int repeat() throws Exception {
        if (!apply) {
            throw Refusal.badQuestion(
                    "again", "Nothing was written: add --apply to write export " + again + " once more.");
        }
        steps.tell("books.repeat-export", null, Map.of("exportId", again));
        printout.say(command, "Export " + again + " is in " + settings.books().folder() + " as it was.");
        return Exit.DONE;
    }
}
