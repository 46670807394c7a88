package io.tillbridge.commands;

import io.tillbridge.contract.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Holds what the statements need against the database: tables, columns, codes, the range of numbers, the"
                        + " station. Touches nothing. Exits with 1 where the writers stay off.",
        mixinStandardHelpOptions = true)
class CounterpointCheck implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    CounterpointCheck(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        Verdict verdict = steps.ask("contract.check", null, Verdict.class);
        if (json) {
            printout.json(command, verdict);
        } else {
            printout.say(command, verdict.summary());
            verdict.refusals().forEach(mismatch -> printout.say(command, "  " + mismatch));
            verdict.warnings().forEach(mismatch -> printout.say(command, "  warning: " + mismatch));
        }
        return verdict.isSound() ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }
}
