package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.stock.RuleChange;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rule",
        description =
                "Says how an item, or all of a status, type, category or location, may be sold; without words, what is said.",
        mixinStandardHelpOptions = true)
class StockRule implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ABOUT",
            description = "ITEM, STAT, TYP, CATEG, LOC or SHOP; nearer rules go first.")
    private String about;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", description = "Which one; none for SHOP.")
    private String code;

    @Option(names = "--shop", paramLabel = "SHOP", defaultValue = "*", description = "Default: every shop.")
    private String shop;

    @Option(names = "--buffer", paramLabel = "UNITS", description = "Stocking units that are kept back.")
    private BigDecimal buffer;

    @Option(
            names = "--sell",
            paramLabel = "HOW",
            description = "stock: what there is; always: as what a vendor ships; never; leave: the shop's own affair.")
    private String sell;

    @Option(names = "--backorders", paramLabel = "HOW", description = "no, notify or yes, beyond what there is.")
    private String backorders;

    @Option(names = "--remove", description = "Take the rule away.")
    private boolean remove;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    StockRule(Steps steps, Printout printout, Clock clock) {
        this.steps = steps;
        this.printout = printout;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (about == null) {
            return list();
        }
        if (code == null && !about.equalsIgnoreCase("SHOP")) {
            throw Refusal.badQuestion("code", "Say which one: stock rule " + about + " CODE …");
        }
        if (!remove && buffer == null && sell == null && backorders == null) {
            throw Refusal.badQuestion("buffer", "Say what holds: --buffer, --sell, --backorders, or --remove.");
        }
        RuleChange rule = RuleChange.decide(shop, about, code, buffer, sell, backorders, clock.instant());
        if (apply) {
            steps.tell(remove ? "stock.remove-rule" : "stock.set-rule", rule, Map.of());
        }
        if (json) {
            printout.json(command, rule);
        } else {
            printout.say(
                    command,
                    rule.ruleTyp() + " " + rule.ruleKey() + (apply ? " is " : " would be ")
                            + (remove ? "without a rule" : "sold so") + ". "
                            + (apply ? "The next push tells it." : "Nothing was changed: add --apply to do it."));
        }
        return Exit.DONE;
    }

    private int list() throws Exception {
        List<Map<String, Object>> rules = steps.rows("stock.list-rules", null);
        if (json) {
            printout.json(command, rules);
            return Exit.DONE;
        }
        printout.table(
                command,
                List.of("SHOP", "ABOUT", "CODE", "BUFFER", "SELL", "BACKORDERS"),
                rules.stream()
                        .map(Columns::of)
                        .map(row -> List.of(
                                row.text("SHOP"),
                                row.text("RULE_TYP"),
                                row.text("RULE_KEY"),
                                row.decimal("BUFFER")
                                        .map(kept -> kept.stripTrailingZeros().toPlainString())
                                        .orElse(""),
                                row.text("SELL"),
                                row.text("BACKORDERS")))
                        .toList());
        return Exit.DONE;
    }
}
