package io.tillbridge.journey.books.exports;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry that goes out, or a day's entries as one.
 *
 * @param source    with kind and number the entry's key in the journal
 * @param bookDate  the day it is booked on; later than its business date where that period was closed
 * @param orderNo   empty where it is about several orders, or none
 * @param documents ticket numbers, or what else it comes from
 */
public record BookedEntry(
        String source,
        String kind,
        String shop,
        String orderNo,
        LocalDate busDate,
        LocalDate bookDate,
        String currency,
        String description,
        List<String> documents,
        List<BookedLine> lines) {

    /** What a bookkeeper reads, and where it is late, of which day it is. */
    String words() {
        return bookDate.equals(busDate) ? description : description + " (late, of " + busDate + ")";
    }

    /** A short reference: the ticket, or the event's own key. */
    String reference() {
        return documents.size() == 1 ? documents.get(0) : source;
    }

    /** What a bookkeeper reads, and its documents as far as they fit. */
    String note(int longest) {
        return words() + "; " + documentWords(longest - words().length() - 2);
    }

    /** All its documents, as far as they fit. */
    String documentWords(int longest) {
        String words = String.join(" ", documents);
        if (words.length() <= longest) {
            return words;
        }
        String tail = " … " + documents.size() + " in all";
        return words.substring(0, words.lastIndexOf(' ', longest - tail.length())) + tail;
    }
}
