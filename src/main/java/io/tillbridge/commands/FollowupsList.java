package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Lists what happened to orders after the sale, newest first.",
        mixinStandardHelpOptions = true)
class FollowupsList implements Callable<Integer> {
    private static final Set<String> STATES = Set.of("", "STAGED", "DONE", "HELD", "REJECTED");
    private static final int SHOWN = 200;

    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--state", paramLabel = "STATE", defaultValue = "", description = "STAGED, DONE, HELD or REJECTED.")
    private String state;

    @Option(names = "--shop", paramLabel = "SHOP", defaultValue = "", description = "Default: every shop.")
    private String shop;

    @Option(names = "--reason", paramLabel = "CODE", description = "Such as DATABASE_REFUSED.")
    private String reason;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    FollowupsList(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        String wanted = state.toUpperCase(Locale.ROOT);
        if (!STATES.contains(wanted)) {
            throw Refusal.badQuestion(
                    "state", "There is no state " + state + "; known are STAGED, DONE, HELD, REJECTED.");
        }
        DeskFollowUps.Question question = DeskFollowUps.Question.list(wanted, shop, reason, SHOWN);
        FollowUpLine[] lines = steps.ask("desk.list-followups", question, FollowUpLine[].class);
        if (json) {
            printout.json(command, lines);
        } else {
            printout.table(
                    command,
                    List.of("ID", "SHOP", "ORDER", "KIND", "SOURCE", "STATE", "AMOUNT", "TICKET", "REASON"),
                    Arrays.stream(lines).map(FollowupsList::cells).toList());
        }
        return Exit.DONE;
    }

    private static List<String> cells(FollowUpLine line) {
        return Arrays.asList(
                Long.toString(line.id()),
                line.shop(),
                line.order(),
                line.kind(),
                line.source(),
                line.state(),
                line.amount() == null ? null : line.amount().toPlainString(),
                line.ticket(),
                line.mend() == null ? line.reason() : line.reason() + " " + line.mend());
    }
}
