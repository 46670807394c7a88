package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import java.util.Map;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;

/** Moves a follow-up on at a person's word, or says that it would. */
@Component
class MovedFollowUp {
    private final Steps steps;
    private final Printout printout;
    private final DeskFollowUps desk;

    MovedFollowUp(Steps steps, Printout printout, DeskFollowUps desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    /** @param again whether it goes through once more, or is settled as it is */
    int move(CommandSpec command, long id, String why, boolean again, boolean apply) throws Exception {
        FollowUpLine[] found =
                steps.ask("desk.list-followups", new DeskFollowUps.Question("", "", 0, id, 0, 1), FollowUpLine[].class);
        if (found.length == 0) {
            throw Refusal.notFound("id", "There is no follow-up " + id + "; see: followups list");
        }
        desk.move(found[0], why, again);
        if (apply) {
            steps.tell("desk.move-followup", found[0], Map.of("why", why, "again", again));
        }
        printout.say(
                command,
                found[0].kind() + " " + found[0].source() + " of order " + found[0].order()
                        + (!apply
                                ? ": nothing was changed, add --apply to do it."
                                : again ? " is sent through again." : " is settled."));
        return Exit.DONE;
    }
}
