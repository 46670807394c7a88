package io.tillbridge.commands;

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
    private final MovedFollowUp moved;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ID", description = "As followups list shows it.")
    private long id;

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Kept in the order's timeline.")
    private String why;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    FollowupsAccept(MovedFollowUp moved) {
        this.moved = moved;
    }

    @Override
    public Integer call() throws Exception {
        return moved.move(command, id, why, false, apply);
    }
}
