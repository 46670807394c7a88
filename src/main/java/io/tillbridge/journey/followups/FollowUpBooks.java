package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.DocumentTax;
import io.tillbridge.counterpoint.Ticket;
import io.tillbridge.journey.books.BookEvent;
import io.tillbridge.journey.books.Bookkeeper;
import io.tillbridge.journey.books.Cancelled;
import io.tillbridge.journey.books.Paid;
import io.tillbridge.journey.books.Refunded;
import io.tillbridge.journey.books.Subject;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a follow-up means for the books, in the transaction that carries it over. */
@Component("followUpBooks")
public class FollowUpBooks {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Settings settings;
    private final Bookkeeper bookkeeper;

    public FollowUpBooks(Settings settings, Bookkeeper bookkeeper) {
        this.settings = settings;
        this.bookkeeper = bookkeeper;
    }

    /** Null where no money moved. */
    public BookEvent event(Settlement settlement) {
        return switch (settlement.outcome()) {
            case DEPOSITED -> deposited(settlement);
            case RETURNED -> returned(settlement);
            case REDUCED, CLOSED, NOTHING ->
                settlement.fromDeposit().signum() == 0
                        ? null
                        : settlement.followUp().kind() == FollowUpKind.CANCEL
                                ? cancelled(settlement)
                                : refunded(settlement);
        };
    }

    private BookEvent deposited(Settlement settlement) {
        boolean first = settlement.posted().link().depositTicket().isEmpty();
        return new Paid(
                subject(settlement),
                first ? 1 : 2,
                day(settlement),
                currency(),
                settlement.posted().order().gateway(),
                settlement.document().paid());
    }

    private BookEvent cancelled(Settlement settlement) {
        return new Cancelled(
                subject(settlement),
                day(settlement),
                currency(),
                settlement.fromDeposit(),
                settlement.posted().order().gateway(),
                Cancelled.Outcome.RETURNED);
    }

    private BookEvent refunded(Settlement settlement) {
        return new Refunded(
                refund(settlement),
                1,
                day(settlement),
                currency(),
                settlement.posted().order().gateway(),
                false,
                settlement.fromDeposit(),
                NOTHING,
                Map.of(),
                Map.of(),
                NOTHING);
    }

    private BookEvent returned(Settlement settlement) {
        Ticket ticket = settlement.document();
        List<DocumentLine> goods = ticket.lines().stream()
                .filter(line ->
                        !line.itemNo().equalsIgnoreCase(settings.afterSale().allowanceItem()))
                .toList();
        return new Refunded(
                refund(settlement),
                1,
                day(settlement),
                currency(),
                settlement.posted().order().gateway(),
                true,
                ticket.paid().negate(),
                sum(goods, DocumentLine::extPrc),
                ticket.miscCharges().stream()
                        .collect(Collectors.toMap(
                                charge -> Integer.toString(charge.miscChrgNo()),
                                charge -> charge.miscAmt().negate())),
                ticket.taxes().stream()
                        .collect(Collectors.toMap(
                                DocumentTax::authCod, tax -> tax.taxAmt().negate(), BigDecimal::add)),
                sum(goods, DocumentLine::extCost));
    }

    private static BigDecimal sum(List<DocumentLine> lines, Function<DocumentLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(NOTHING, BigDecimal::add).negate();
    }

    private static Subject subject(Settlement settlement) {
        Order order = settlement.posted().order();
        PostedOrder.Link link = settlement.posted().link();
        return Subject.ofDocument(
                settlement.followUp().shop(), order.id(), order.number(), link.docId(), link.ticket());
    }

    private static Subject refund(Settlement settlement) {
        return subject(settlement).of("refund", settlement.followUp().sourceKey());
    }

    /** The day of its ticket. */
    private LocalDate day(Settlement settlement) {
        return bookkeeper.businessDay(settlement.happened().orElse(settlement.now()));
    }

    private String currency() {
        return settings.counterpoint().currency();
    }
}
