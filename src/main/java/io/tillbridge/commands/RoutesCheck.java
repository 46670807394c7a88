package io.tillbridge.commands;

import io.tillbridge.deployment.DeploymentReport;
import io.tillbridge.deployment.RouteDeployment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Tries the files of routes/ and sql/, and touches nothing. Exits with 1 where there are findings.",
        mixinStandardHelpOptions = true)
class RoutesCheck implements Callable<Integer> {
    private final RouteDeployment deployment;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    RoutesCheck(RouteDeployment deployment, Printout printout) {
        this.deployment = deployment;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        DeploymentReport report = deployment.check();
        if (json) {
            printout.json(command, report);
        } else {
            printout.say(command, report.toString());
        }
        return report.isGood() ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }
}
