package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.Codes;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.documents.Planning;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.RefundReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of followups.write that decide: what happened to an order, where its document stands, and what comes of it. */
@Component("followUps")
public class FollowUps {
    // USER_FOLLOW_UP.AMT is decimal(15,2).
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.99");

    private final Settings settings;
    private final Clock clock;

    public FollowUps(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is kept of a refund as soon as it was read; nothing of one that cannot be. */
    public record Seen(long followUpId, BigDecimal amt, Instant happenedUtc) implements Row {}

    public Seen seen(long followUpId, String payload) {
        return RefundReader.read(payload)
                .refund()
                .filter(refund -> refund.amount().abs().compareTo(LARGEST) <= 0)
                .map(refund -> new Seen(followUpId, refund.amount(), refund.created()))
                .orElse(new Seen(followUpId, null, null));
    }

    public FollowUp read(Map<String, Object> claimed, String payload) {
        return FollowUp.of(claimed, payload);
    }

    public PostedOrder posted(Map<String, Object> staged, Map<String, Object> link, List<Map<String, Object>> done) {
        return PostedOrder.of(staged, link, done);
    }

    /** How the part of the document that can change is called: O of an order, S of a ticket. */
    public String part() {
        return settings.counterpoint().writesTickets() ? "S" : "O";
    }

    /**
     * Where the order's document stands.
     *
     * @param header null where it is not open, and so is its total
     */
    public Standing standing(
            PostedOrder posted,
            Map<String, Object> header,
            Map<String, Object> total,
            List<Map<String, Object>> lineRows,
            List<Map<String, Object>> traces,
            BigDecimal deposited,
            List<Map<String, Object>> reservations) {
        List<StandingLine> lines = lineRows.stream().map(StandingLine::of).toList();
        String docTyp = header == null ? "O" : Columns.of(header).text("DOC_TYP");
        return new Standing(
                Standing.placeOf(posted, header, lines, traces),
                docTyp,
                header == null ? "" : Columns.of(header).text("LST_MAINT_USR_ID"),
                lines,
                Optional.ofNullable(total)
                        .map(Columns::of)
                        .map(row -> new Standing.Total(
                                row.decimal("TOT").orElseThrow(),
                                row.decimal("AMT_DUE").orElseThrow())),
                deposited,
                Standing.originOf(posted.link(), docTyp, traces),
                Map.of(),
                reservations.stream().map(Standing.Reserved::of).toList());
    }

    public Standing withReleased(Standing standing, List<Map<String, Object>> rows) {
        return new Standing(
                standing.place(),
                standing.docTyp(),
                standing.maintainedBy(),
                standing.lines(),
                standing.total(),
                standing.deposited(),
                standing.origin(),
                Standing.releasedOf(rows),
                standing.reserved());
    }

    public String ticketNumber(FollowUp followUp, PostedOrder posted) {
        return posted.nextTicket(followUp.kind());
    }

    public String allowanceItem() {
        return settings.afterSale().allowanceItem();
    }

    public Settlement settle(
            FollowUp followUp,
            PostedOrder posted,
            Standing standing,
            Codes codes,
            Map<String, Object> allowanceItem,
            long docId,
            String ticket) {
        Settings.Counterpoint counterpoint = settings.counterpoint();
        Site site = new Site(
                counterpoint,
                settings.afterSale(),
                Planning.tender(counterpoint, codes, posted.order()).orThrow(),
                Planning.taxes(counterpoint, codes, posted.order()).orThrow(),
                docId,
                ticket,
                clock.instant());
        return new Settling(site, followUp, posted, standing, allowanceItem)
                .settle()
                .orThrow();
    }

    /** Guarded statements that missed a row: somebody changed the document between our look and our write. */
    public void mustTouch(int touched, int wanted) {
        if (touched < wanted) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY, "The document was changed by somebody else meanwhile.", "", "Nothing to do."));
        }
    }
}
