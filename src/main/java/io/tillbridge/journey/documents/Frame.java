package io.tillbridge.journey.documents;

import io.tillbridge.settings.Settings;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What every row of one document shares.
 *
 * @param docId the document's id; the deposit takes the next one (its sequence counts in tens)
 * @param now   when it is written
 */
record Frame(Settings.Counterpoint site, long docId, String ticket, String custNo, Instant now) {

    boolean isTicket() {
        return site.writesTickets();
    }

    String docTyp() {
        return isTicket() ? "T" : "O";
    }

    /** Line, total and tax parts must agree (counterpoint.md §2.7). */
    String part() {
        return isTicket() ? "S" : "O";
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, site.zone());
    }

    LocalDateTime siteTime() {
        return local(now);
    }
}
