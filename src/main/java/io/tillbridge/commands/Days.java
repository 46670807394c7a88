package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Business days as people type them. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    /** @param usual where nothing was typed */
    static LocalDate parse(String option, String text, LocalDate usual) {
        if (text == null) {
            return usual;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw Refusal.badQuestion(option, "--" + option + " " + text + " is no day: write it as in 2026-11-01.");
        }
    }
}
