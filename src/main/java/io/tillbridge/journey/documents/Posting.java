package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Codes;
import io.tillbridge.counterpoint.Document;
import io.tillbridge.counterpoint.TicketNumber;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of documents.write that decide. Each takes what the steps before it read, and returns a value or refuses. */
@Component("posting")
public class Posting {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    // No driver takes an empty IN list; a name no item and no mapping can have stands in for it.
    private static final String NOTHING = "\u0001";

    private final Settings settings;
    private final Clock clock;

    public Posting(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Order order(Map<String, Object> claimed) {
        return OrderIntake.order(Columns.of(claimed).text("PAYLOAD")).orThrow();
    }

    public String priceLocation() {
        return settings.counterpoint().pricedAt();
    }

    public String depositTicket(String ticket) {
        return TicketNumber.deposit(ticket);
    }

    public Set<String> productKeys(Order order) {
        Set<String> keys = new LinkedHashSet<>();
        order.lines().forEach(line -> keys.add(ProductKey.of(line)));
        return keys.isEmpty() ? Set.of(NOTHING) : keys;
    }

    public Set<String> itemNumbers(Order order, Codes codes) {
        Set<String> candidates = Catalogue.candidates(order, codes.unitEndings());
        return candidates.isEmpty() ? Set.of(NOTHING) : candidates;
    }

    public DocumentPlan plan(String shop, Order order, Codes codes, List<Map<String, Object>> itemRows) {
        return new Planning(settings.counterpoint(), new Catalogue(codes.unitEndings(), itemRows), codes)
                .plan(shop, order)
                .orThrow();
    }

    public String ticketNumber(String shop, Order order) {
        String prefix = settings.shop(shop).map(Settings.Shop::ticketPrefix).orElse("W");
        return TicketNumber.of(prefix, order.number(), order.id())
                .orElseThrow(() -> new RejectedException(Rejection.of(
                        Reason.NUMBER_UNUSABLE,
                        "Neither number nor id of the order makes a ticket number of at most " + TicketNumber.LONGEST
                                + " letters and digits.",
                        "number",
                        "Shorten tillbridge.shops." + shop
                                + ".ticket-prefix or the shop's order numbers; then: orders replay --reason NUMBER_UNUSABLE"
                                + " --apply")));
    }

    /** A number that is somebody else's is never guessed around (counterpoint.md §14.7). */
    public void refuseTakenNumber(String ticket, String place) {
        mustTouch(place != null, "document of ticket number " + ticket);
        throw new RejectedException(Rejection.of(
                Reason.TICKET_NUMBER_TAKEN,
                "Ticket number " + ticket + " is taken by " + place + ".",
                "number",
                "Give the shop another tillbridge.shops.….ticket-prefix, or renumber that document; then: orders"
                        + " replay --reason TICKET_NUMBER_TAKEN --apply"));
    }

    public Document document(
            DocumentPlan plan, String custNo, long docId, String ticket, List<String> customerRemarks) {
        Frame frame = new Frame(settings.counterpoint(), docId, ticket, custNo, clock.instant());
        List<String> remarks = new ArrayList<>(customerRemarks);
        return DocumentMapper.map(plan, frame, remarks);
    }

    /** A guarded statement that missed its row: somebody else was there first. */
    public void mustTouchOne(int touched, String what) {
        mustTouch(touched >= 1, what);
    }

    /** Each row has a key of its own, so more than wanted are rows that a site's trigger touched and the driver counted. */
    public void mustTouchAll(int touched, int wanted) {
        mustTouch(touched >= wanted, "stock row");
    }

    private static void mustTouch(boolean touched, String what) {
        if (!touched) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY, "The " + what + " was changed by somebody else meanwhile.", "", "Nothing to do."));
        }
    }

    /** What is written about a posted order in our own tables. */
    public Posted posted(String shop, Order order, Document document) {
        return new Posted(
                shop,
                order.id(),
                document.docId(),
                document.tktNo(),
                document.deposit().map(ticket -> ticket.docId()).orElse(null),
                document.deposit().map(ticket -> ticket.tktNo()).orElse(null),
                document.custNo(),
                document.tot(),
                settings.counterpoint().writesTickets() ? 0 : 1,
                settings.counterpoint().writesTickets() ? BigDecimal.ZERO : document.tot(),
                clock.instant());
    }

    public Event event(String shop, Order order, Document document) {
        String what = settings.counterpoint().writesTickets() ? "ticket" : "order";
        String paid = document.deposit()
                .map(ticket -> ", deposit " + ticket.tktNo())
                .orElse(document.tenders().isEmpty() ? ", nothing paid yet" : "");
        String remarks = Remarks.summary(document.remarks());
        return new Event(
                shop,
                order.id(),
                clock.instant(),
                "documents.post",
                OrderState.STAGED.name(),
                OrderState.POSTED.name(),
                "Posted as CounterPoint " + what + " " + document.tktNo() + " (document " + document.docId()
                        + ") for customer " + document.custNo() + ", total "
                        + document.tot().toPlainString() + paid + "."
                        + remarks);
    }

    /** Said once the transaction is committed, and not before. */
    public void say(String shop, Order order, Document document) {
        LOG.info(
                "Order {} ({}) posted as {}, document {}, total {}",
                order.number(),
                shop,
                document.tktNo(),
                document.docId(),
                document.tot());
    }

    /** Parameters of our own rows about a posted order; {@code orders} and {@code balance} move the customer's. */
    public record Posted(
            String shop,
            long orderId,
            long docId,
            String tktNo,
            Long depositDocId,
            String depositTktNo,
            String custNo,
            BigDecimal tot,
            int orders,
            BigDecimal balance,
            Instant utcTime)
            implements Row {}
}
