package io.tillbridge.commands;

import io.tillbridge.journey.shops.ShopFinding;
import io.tillbridge.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Asks each shop whether everything is in place: address, key, version, clock, webhooks. Changes nothing;"
                        + " exits with 1 where there is trouble.",
        mixinStandardHelpOptions = true)
class ShopsCheck implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Settings settings;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    ShopsCheck(Steps steps, Printout printout, Settings settings) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        List<ShopFinding> findings = new ArrayList<>();
        for (String shop : which.of(settings)) {
            for (Object finding : steps.ask("shops.check", null, Map.of("shop", shop), List.class)) {
                findings.add((ShopFinding) finding);
            }
        }
        if (json) {
            printout.json(command, findings);
        } else {
            printout.table(
                    command,
                    List.of("SHOP", "ABOUT", "IS", "SENTENCE"),
                    findings.stream()
                            .map(finding -> List.of(
                                    finding.shop(),
                                    finding.about(),
                                    finding.weight().name().toLowerCase(Locale.ROOT),
                                    finding.sentence()))
                            .toList());
        }
        boolean trouble = findings.stream().anyMatch(finding -> finding.weight() == ShopFinding.Weight.TROUBLE);
        return trouble ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }
}
