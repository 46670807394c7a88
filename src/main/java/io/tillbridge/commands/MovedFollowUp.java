package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.FollowUpLine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.CommandSpec;

/** Moves a follow-up on at a person's word, or says that it would. */
@Component
class MovedFollowUp {
    /** More than a night's trouble sets aside. */
    private static final int MOST = 100_000;

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
        List<FollowUpLine> found = found(DeskFollowUps.Question.one(id));
        if (found.isEmpty()) {
            throw Refusal.notFound("id", "There is no follow-up " + id + "; see: followups list");
        }
        move(command, found.get(0), why, again, apply);
        return Exit.DONE;
    }

    /** Sends all that were set aside for one cause through again. */
    int replayAll(CommandSpec command, String shop, String reason, String why, boolean apply) throws Exception {
        List<FollowUpLine> aside = found(DeskFollowUps.Question.list("", shop, reason, MOST)).stream()
                .filter(FollowUpLine::isAside)
                .toList();
        for (FollowUpLine line : aside) {
            move(command, line, why, true, apply);
        }
        printout.say(command, aside.size() + (apply ? " sent again." : " would be sent again."));
        return Exit.DONE;
    }

    private List<FollowUpLine> found(DeskFollowUps.Question question) throws Exception {
        return List.of(steps.ask("desk.list-followups", question, FollowUpLine[].class));
    }

    private void move(CommandSpec command, FollowUpLine line, String why, boolean again, boolean apply)
            throws Exception {
        desk.move(line, why, again);
        if (apply) {
            steps.tell("desk.move-followup", line, Map.of("why", why, "again", again));
        }
        printout.say(
                command,
                line.kind() + " " + line.source() + " of order " + line.order()
                        + (!apply
                                ? ": nothing was changed, add --apply to do it."
                                : again ? " is sent through again." : " is settled."));
    }
}
