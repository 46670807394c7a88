package io.tillbridge.commands;

import io.tillbridge.journey.customers.SpamJudge;
import io.tillbridge.journey.customers.SpamRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "spam",
        description =
                "Lists registrations that look like a robot's, and with --apply disables or deletes them in the shop."
                        + " An account with an order is never touched.",
        mixinStandardHelpOptions = true)
class CustomersSpam implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every shop.")
    private String shop;

    @Option(names = "--apply", description = "Do it; without this only the report is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** A suspect, and what became of it. */
    record Judged(
            String shop,
            String account,
            String email,
            String customer,
            int score,
            List<SpamRule> rules,
            String outcome) {}

    CustomersSpam(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> search = Map.of("shop", Objects.requireNonNullElse(shop, ""));
        List<?> suspects = steps.ask("customers.suspect", search, List.class);
        List<Judged> judged = new ArrayList<>();
        for (Object found : suspects) {
            SpamJudge.Suspect suspect = (SpamJudge.Suspect) found;
            String outcome = apply ? steps.ask("customers.purge", suspect, String.class) : "";
            judged.add(new Judged(
                    suspect.shop(),
                    suspect.sourceKey(),
                    suspect.email(),
                    suspect.customer(),
                    suspect.score(),
                    suspect.rules(),
                    outcome));
        }
        if (json) {
            printout.json(command, judged);
        } else {
            print(judged);
        }
        return judged.stream().anyMatch(one -> one.outcome().startsWith("not done"))
                ? Exit.DONE_WITH_REJECTS
                : Exit.DONE;
    }

    private void print(List<Judged> judged) {
        printout.table(
                command,
                List.of("SHOP", "ACCOUNT", "E-MAIL", "CUSTOMER", "SCORE", "RULES", "OUTCOME"),
                judged.stream().map(CustomersSpam::row).toList());
        printout.say(
                command,
                judged.size() + " look like spam."
                        + (apply
                                ? ""
                                : " Nothing was changed: add --apply to do it; keep somebody out of it with"
                                        + " tillbridge.customers.spam.allow."));
    }

    private static List<String> row(Judged one) {
        return List.of(
                one.shop(),
                one.account(),
                one.email(),
                one.customer(),
                Integer.toString(one.score()),
                String.join(", ", one.rules().stream().map(SpamRule::name).toList()),
                one.outcome());
    }
}
