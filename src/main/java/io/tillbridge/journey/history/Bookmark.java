package io.tillbridge.journey.history;

import io.tillbridge.journey.desk.Refusal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** The place in the list behind a sale: pages begin there and not at a count, so that the last is as quick as the first. */
record Bookmark(LocalDateTime date, long docId) {
    private static final char BETWEEN = '_';
    /** Before everything: as late as CounterPoint's dates go. */
    private static final Bookmark FRONT = new Bookmark(LocalDateTime.of(9999, 1, 1, 0, 0), Long.MAX_VALUE);

    static String of(Sale sale) {
        return sale.date().toString() + BETWEEN + sale.docId();
    }

    static Bookmark read(String text) {
        if (text.isEmpty()) {
            return FRONT;
        }
        int place = text.lastIndexOf(BETWEEN);
        try {
            return new Bookmark(
                    LocalDateTime.parse(text.substring(0, place)), Long.parseLong(text.substring(place + 1)));
        } catch (DateTimeParseException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw Refusal.badQuestion("after", "after is the word next of the page before, and nothing else.");
        }
    }
}
