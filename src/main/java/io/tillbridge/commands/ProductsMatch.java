package io.tillbridge.commands;

import io.tillbridge.journey.products.MatchReport;
import io.tillbridge.journey.products.ProductMatch;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "match",
        description =
                "Finds the products of the shop by the SKUs of the items, and names who has no partner on either side.",
        mixinStandardHelpOptions = true)
class ProductsMatch implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final ProductMatch match;
    private final Runs runs;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What came of one shop; lists stop at a thousand. */
    record Matched(
            String shop,
            int matched,
            int created,
            int moved,
            int items,
            int products,
            List<String> itemsWithoutProduct,
            List<String> productsWithoutItem,
            List<String> trouble,
            List<Run.PlanLine> plan,
            String error) {}

    ProductsMatch(Steps steps, Printout printout, Settings settings, ProductMatch match, Runs runs) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.match = match;
        this.runs = runs;
    }

    @Override
    public Integer call() throws Exception {
        List<Matched> matched = new ArrayList<>();
        for (String shop : which.of(settings)) {
            matched.add(match(shop));
        }
        if (json) {
            printout.json(command, matched);
        } else {
            matched.forEach(this::print);
        }
        if (matched.stream().anyMatch(run -> run.error() != null)) {
            return Exit.COULD_NOT_RUN;
        }
        return matched.stream().anyMatch(run -> !run.trouble().isEmpty()) ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private Matched match(String shop) throws Exception {
        Run run = runs.open("products.match", "BOTH", shop, !apply);
        MatchReport report = match.report();
        Map<String, Object> variables = new HashMap<>();
        variables.put("shop", shop);
        variables.put("run", run);
        variables.put("report", report);
        Object answer = steps.ask("products.match-shop", null, variables, Object.class);
        return new Matched(
                shop,
                report.matched(),
                run.created().get(),
                run.updated().get(),
                report.items(),
                report.products(),
                report.itemsWithoutProduct(),
                report.productsWithoutItem(),
                report.trouble(),
                run.planned(),
                answer instanceof Runs.RunRow row ? row.errorMessage() : null);
    }

    private void print(Matched run) {
        printout.plan(command, List.of("SHOP", "PRODUCT", "IS", "ACTION"), run.plan());
        run.trouble().forEach(sentence -> printout.say(command, sentence));
        say(run.items(), " items have no product: ", run.itemsWithoutProduct());
        say(run.products(), " products have no item: ", run.productsWithoutItem());
        String counts = run.shop() + ": " + run.matched() + " matched, " + run.created() + " new, " + run.moved()
                + " moved. A product that is not found by its SKU is mapped with: products map";
        printout.say(command, run.error() == null ? counts : counts + " Stopped: " + run.error());
        if (!apply) {
            printout.say(command, "Nothing was changed: add --apply to do it.");
        }
    }

    private void say(int number, String what, List<String> which) {
        if (number > 0) {
            printout.say(command, number + what + String.join(", ", which));
        }
    }
}
