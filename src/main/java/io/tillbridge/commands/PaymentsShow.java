package io.tillbridge.commands;

import io.tillbridge.journey.desk.Page;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import io.tillbridge.journey.payments.PaymentDesk;
import io.tillbridge.journey.payments.PaymentLine;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description = "Tells what an order's customer paid and was paid back in CounterPoint, and what waits still.",
        mixinStandardHelpOptions = true)
class PaymentsShow implements Callable<Integer> {
    private static final int SHOWN = 100;

    private final Steps steps;
    private final Printout printout;
    private final FoundOrder orders;
    private final PaymentDesk desk;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichOrder which;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What is known of an order's money. */
    record Money(
            String shop,
            String order,
            BigDecimal documentTotal,
            BigDecimal net,
            List<PaymentLine> payments,
            List<FollowUpLine> waiting) {}

    PaymentsShow(Steps steps, Printout printout, FoundOrder orders, PaymentDesk desk) {
        this.steps = steps;
        this.printout = printout;
        this.orders = orders;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Object> found = orders.of(which);
        Columns row = Columns.of(found);
        Page<?> page = steps.ask("payments.list", desk.ofOrder(found), Page.class);
        List<PaymentLine> payments =
                page.items().stream().map(PaymentLine.class::cast).toList();
        Money money = new Money(
                row.text("SHOP"),
                row.text("WOO_ORDER_NO"),
                row.decimal("TOT").orElse(null),
                payments.stream().map(PaymentLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                payments,
                waiting(row));
        if (json) {
            printout.json(command, money);
        } else {
            print(money);
        }
        return Exit.DONE;
    }

    private List<FollowUpLine> waiting(Columns row) throws Exception {
        FollowUpLine[] lines = steps.ask(
                "desk.list-followups",
                DeskFollowUps.Question.ofOrder(row.text("SHOP"), row.number("WOO_ORDER_ID"), SHOWN),
                FollowUpLine[].class);
        return Stream.of(lines).filter(line -> !line.state().equals("DONE")).toList();
    }

    private void print(Money money) {
        printout.table(
                command,
                List.of("DATE", "KIND", "TICKET", "PAY CODE", "AMOUNT", "REFERENCE", "POSTED"),
                money.payments().stream().map(PaymentsShow::cells).toList());
        printout.say(
                command,
                "Order " + money.order() + " (" + money.shop() + "): "
                        + money.net().toPlainString()
                        + " paid in all; its document comes to "
                        + (money.documentTotal() == null
                                ? "nothing"
                                : money.documentTotal().toPlainString()) + ".");
        money.waiting()
                .forEach(line -> printout.say(
                        command,
                        line.kind() + " " + line.source() + " is " + line.state()
                                + (line.reason() == null ? "." : ": " + line.reason() + " " + line.mend())));
    }

    private static List<String> cells(PaymentLine line) {
        return Arrays.asList(
                line.date() == null ? null : line.date().toString(),
                line.kind(),
                line.ticket(),
                line.payCode(),
                line.fromDeposit() == null
                        ? line.amount().toPlainString()
                        : line.fromDeposit().toPlainString() + " of the deposit",
                line.reference(),
                line.posted() ? "yes" : "no");
    }
}
