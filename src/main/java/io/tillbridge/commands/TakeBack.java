package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.followups.Undo;
import java.util.Map;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;

/** Takes an order's document back from a command, or says what that would do. */
@Component
class TakeBack {
    private final Steps steps;
    private final Printout printout;
    private final FoundOrder orders;
    private final Writers writers;

    TakeBack(Steps steps, Printout printout, FoundOrder orders, Writers writers) {
        this.steps = steps;
        this.printout = printout;
        this.orders = orders;
        this.writers = writers;
    }

    /** @param again whether it is written anew after that */
    int take(CommandSpec command, WhichOrder which, boolean again, boolean apply) throws Exception {
        Map<String, Object> found = orders.of(which);
        if (apply && writers.areOff()) {
            throw Refusal.notAllowed("writer", "Writers are off; see why with: counterpoint check");
        }
        Undo undo =
                steps.ask(apply ? "documents.undo" : "documents.look-back", found, Map.of("again", again), Undo.class);
        printout.say(command, apply ? done(undo) : plan(undo));
        return Exit.DONE;
    }

    private static String done(Undo undo) {
        return "Order " + undo.number() + " (" + undo.shop() + ") is " + undo.toState() + ": " + undo.reason();
    }

    private static String plan(Undo undo) {
        StringBuilder text = new StringBuilder(
                "Order " + undo.number() + " (" + undo.shop() + ") would become " + undo.toState() + ":\n");
        undo.tickets().forEach(ticket -> text.append("  ").append(ticket).append(" deleted\n"));
        undo.stock().forEach(stock -> text.append("  ")
                .append(stock.returnedQty().stripTrailingZeros().toPlainString())
                .append(" of ")
                .append(stock.itemNo())
                .append(" at ")
                .append(stock.locationId())
                .append(" not promised any more\n"));
        text.append("  customer ")
                .append(undo.custNo())
                .append(": one order and ")
                .append(undo.tot())
                .append(" less\n");
        return text + "Nothing was changed: add --apply to do it.";
    }
}
