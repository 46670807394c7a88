package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one order that a command is about. */
@Component
class FoundOrder {
    private final Steps steps;
    private final DeskQuestions questions;

    FoundOrder(Steps steps, DeskQuestions questions) {
        this.steps = steps;
        this.questions = questions;
    }

    Map<String, Object> of(WhichOrder which) throws Exception {
        List<Map<String, Object>> found = steps.rows("desk.find-orders", questions.order(which.shop(), which.number()));
        if (found.size() > 1) {
            throw Refusal.badQuestion("shop", "Several shops have an order " + which.number() + ": say --shop.");
        }
        return found.get(0);
    }
}
