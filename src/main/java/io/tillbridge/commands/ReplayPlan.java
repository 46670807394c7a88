package io.tillbridge.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what goes, or would go, through again. */
@Component
class ReplayPlan {
    private final Printout printout;

    ReplayPlan(Printout printout) {
        this.printout = printout;
    }

    /**
     * What was set aside, and what becomes of it.
     *
     * @param number an order's number, an account's id
     */
    record Line(String shop, String number, String from, String action) {}

    Line line(String shop, String number, String from, boolean apply) {
        return new Line(shop, number, from, apply ? "sent again" : "would be sent again");
    }

    /** @param then what happens to them now, at the end of a sentence */
    void tell(CommandSpec command, List<Line> plan, boolean apply, boolean json, String then)
            throws JsonProcessingException {
        if (json) {
            printout.json(command, plan);
            return;
        }
        printout.table(
                command,
                List.of("SHOP", "NUMBER", "FROM", "ACTION"),
                plan.stream()
                        .map(line -> List.of(line.shop(), line.number(), line.from(), line.action()))
                        .toList());
        printout.say(
                command,
                apply
                        ? plan.size() + " sent again; " + then
                        : plan.size() + " would be sent again. Nothing was changed: add --apply to do it.");
    }
}
