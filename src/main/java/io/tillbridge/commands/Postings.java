package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.OrderLine;
import io.tillbridge.journey.desk.OrderQuestion;
import io.tillbridge.journey.desk.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;

/** Posts what is due from a command, as the service would, and says what was set aside on the way. */
@Component
class Postings {
    private static final int SHOWN = 100;

    private final Steps steps;
    private final Writers writers;
    private final Clock clock;

    Postings(Steps steps, Writers writers, Clock clock) {
        this.steps = steps;
        this.writers = writers;
        this.clock = clock;
    }

    /** @return how many orders were set aside, or wait for the writers */
    long post(CommandSpec command) throws Exception {
        Instant started = clock.instant();
        long due = due();
        if (due > 0 && writers.areOff()) {
            progress(command, due + " orders are due and wait. Writers are off; see why with: counterpoint check");
            return due;
        }
        for (long before = Long.MAX_VALUE; due > 0 && due < before; due = due()) {
            before = due;
            progress(command, due + " orders are due");
            steps.tell("documents.post-due", null, Map.of());
        }
        long aside = 0;
        for (String state : List.of("REJECTED", "HELD")) {
            aside += setAside(command, state, started);
        }
        return aside;
    }

    private long due() throws Exception {
        return steps.ask("desk.count-due", null, Long.class);
    }

    private long setAside(CommandSpec command, String state, Instant since) throws Exception {
        OrderQuestion question = new OrderQuestion(state, "", "", "", since, 0, SHOWN);
        Page<?> page = steps.ask("desk.list-orders", question, Page.class);
        Stream<OrderLine> orders = page.items().stream().map(OrderLine.class::cast);
        orders.filter(order -> order.reason() != null)
                .forEach(order -> progress(
                        command,
                        "Order " + order.number() + " (" + order.shop() + ") " + state + ": "
                                + order.reason().failureClass() + " "
                                + order.reason().code() + ". "
                                + order.reason().sentence() + " "
                                + order.reason().mend()));
        return page.total();
    }

    /** Beside the result, so that a program that reads it is not disturbed. */
    private static void progress(CommandSpec command, String sentence) {
        command.commandLine().getErr().println(sentence);
        command.commandLine().getErr().flush();
    }
}
