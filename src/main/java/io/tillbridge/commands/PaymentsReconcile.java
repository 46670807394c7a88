package io.tillbridge.commands;

import io.tillbridge.journey.payments.Comparison;
import io.tillbridge.journey.payments.PaymentDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reconcile",
        description = "Holds a business date's payments and refunds of the shops against CounterPoint's, by gateway.",
        mixinStandardHelpOptions = true)
class PaymentsReconcile implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final PaymentDesk desk;

    @Spec
    private CommandSpec command;

    @Option(names = "--date", paramLabel = "DATE", required = true, description = "In the site's zone, as 2026-01-05.")
    private LocalDate date;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every shop.")
    private String shop;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    PaymentsReconcile(Steps steps, Printout printout, PaymentDesk desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Comparison comparison = steps.ask("payments.compare", desk.day(date, shop), Comparison.class);
        if (json) {
            printout.json(command, comparison);
        } else {
            print(comparison);
        }
        return comparison.agrees() ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }

    private void print(Comparison comparison) {
        printout.table(
                command,
                List.of("PAY CODE", "PAID", "REFUNDED", "RECEIVED", "RETURNED", "DIFFERENCE"),
                comparison.gateways().stream()
                        .map(gateway -> List.of(
                                gateway.payCode(),
                                gateway.paid().toPlainString(),
                                gateway.refunded().toPlainString(),
                                gateway.received().toPlainString(),
                                gateway.returned().toPlainString(),
                                gateway.difference().toPlainString()))
                        .toList());
        comparison.gateways().forEach(gateway -> gateway.orders()
                .forEach(order -> printout.say(
                        command,
                        "Order " + order.order() + " (" + order.shop() + "): "
                                + order.inShop().toPlainString() + " in the shop, "
                                + order.inCounterpoint().toPlainString() + " in CounterPoint; " + order.why() + ".")));
        printout.say(
                command,
                comparison.agrees()
                        ? "Shops and CounterPoint agree on " + comparison.date() + "."
                        : "Shops and CounterPoint differ on " + comparison.date() + ".");
    }
}
