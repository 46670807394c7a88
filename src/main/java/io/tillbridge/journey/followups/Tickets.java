package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.AuditEntry;
import io.tillbridge.counterpoint.DepositLink;
import io.tillbridge.counterpoint.DocumentHeader;
import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.DocumentNote;
import io.tillbridge.counterpoint.Tender;
import io.tillbridge.counterpoint.Text;
import io.tillbridge.counterpoint.Ticket;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What all tickets beside an order have: header, tender, note and audit, at the web's store, station and drawer. */
final class Tickets {
    private static final int PO_LENGTH = 20;
    private static final int PROMPT_LENGTH = 50;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private Tickets() {}

    /**
     * A deposit's ticket without lines (counterpoint.md §14.3).
     *
     * @param amount below zero where a deposit is returned
     */
    static Ticket deposit(
            Site site, PostedOrder posted, BigDecimal amount, Instant when, String reference, String note) {
        DocumentHeader header = header(site, posted, when, List.of());
        return new Ticket(
                header,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                notes(site, note),
                Optional.of(tender(site, posted, amount, when, reference, "O")),
                Optional.of(new DepositLink(
                        site.docId(), posted.link().docId(), posted.link().ticket(), amount)),
                Optional.empty(),
                audit(site, posted, header),
                List.of());
    }

    static DocumentHeader header(Site site, PostedOrder posted, Instant when, List<DocumentLine> lines) {
        String number = posted.order().number();
        String taxCode = site.settings().taxCode();
        return new DocumentHeader(
                site.docId(),
                guid(),
                "T",
                site.ticket(),
                site.settings().store(),
                site.settings().station(),
                site.settings().drawer(),
                site.settings().user(),
                posted.link().custNo(),
                site.local(when),
                null,
                taxCode.isEmpty() ? null : taxCode,
                site.settings().location(),
                site.settings().pricedAt(),
                lines.isEmpty()
                        ? null
                        : number.length() <= PO_LENGTH
                                ? number
                                : Long.toString(posted.order().id()),
                null,
                null,
                0,
                0,
                NOTHING,
                lines.size(),
                lines.stream().map(DocumentLine::extPrc).reduce(NOTHING, BigDecimal::add),
                site.siteTime(),
                site.now());
    }

    /** @param applTyp the part the money pays: O an order by deposit, S a sale or return */
    static Tender tender(
            Site site, PostedOrder posted, BigDecimal amount, Instant when, String reference, String applTyp) {
        boolean fits = reference.length() <= PROMPT_LENGTH
                && site.settings().codePage().newEncoder().canEncode(reference);
        return new Tender(
                site.docId(),
                1,
                site.tender().payCode(),
                site.tender().payCodeType(),
                "Web order " + posted.order().number(),
                amount,
                site.local(when).toLocalDate().atStartOfDay(),
                site.settings().store(),
                site.settings().station(),
                site.ticket(),
                site.settings().currency(),
                applTyp,
                "Reference",
                fits ? reference : "");
    }

    static List<DocumentNote> notes(Site site, String text) {
        String readable = Text.note(text, site.settings().codePage());
        return readable.isEmpty()
                ? List.of()
                : List.of(new DocumentNote(
                        site.docId(),
                        1,
                        "WEB",
                        site.siteTime(),
                        site.settings().user(),
                        Text.rtf(readable),
                        readable,
                        null));
    }

    static AuditEntry audit(Site site, PostedOrder posted, DocumentHeader header) {
        return new AuditEntry(
                header.docId(),
                header.docTyp(),
                header.docGuid(),
                site.siteTime(),
                header.strId(),
                header.staId(),
                header.drwId(),
                header.usrId(),
                "For web order " + posted.order().number());
    }

    static String guid() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
