package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "accept",
        description = "Says that somebody has seen to a follow-up that was set aside.",
        mixinStandardHelpOptions = true)
class FollowupsAccept implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final DeskFollowUps desk;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ID", description = "As followups list shows it.")
    private long id;

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Kept in the order's timeline.")
    private String why;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    FollowupsAccept(Steps steps, Printout printout, DeskFollowUps desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        FollowUpLine[] found =
                steps.ask("desk.list-followups", new DeskFollowUps.Question("", "", 0, id, 0, 1), FollowUpLine[].class);
        if (found.length == 0) {
            throw Refusal.notFound("id", "There is no follow-up " + id + "; see: followups list");
        }
        desk.move(found[0], why, false);
        if (apply) {
            steps.tell("desk.move-followup", found[0], Map.of("why", why, "again", false));
        }
        printout.say(
                command,
                found[0].kind() + " " + found[0].source() + " of order " + found[0].order()
                        + (apply ? " is settled." : ": nothing was changed, add --apply to do it."));
        return Exit.DONE;
    }
}
