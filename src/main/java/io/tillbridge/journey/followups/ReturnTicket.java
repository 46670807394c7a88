package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentHeader;
import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.DocumentTax;
import io.tillbridge.counterpoint.DocumentTotal;
import io.tillbridge.counterpoint.MiscCharge;
import io.tillbridge.counterpoint.Reservation;
import io.tillbridge.counterpoint.ReturnOrigin;
import io.tillbridge.counterpoint.Ticket;
import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.journey.followups.Shares.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A return ticket (counterpoint.md §2.7: T, R, S): everything on it is below zero, so that its total is what the customer gets.
 * Lines name the line that was sold. Goods come back into stock when the till posts it; until then they are committed below
 * zero (counterpoint.md §5.2: 3 − (−1) = 4).
 */
final class ReturnTicket {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final int PRICE_DECIMALS = 4;

    private final Site site;
    private final PostedOrder posted;
    private final Standing standing;
    private final Shares shares;
    private final Map<Integer, StandingLine> sold = new TreeMap<>();

    ReturnTicket(Site site, PostedOrder posted, Standing standing, Shares shares) {
        this.site = site;
        this.posted = posted;
        this.standing = standing;
        this.shares = shares;
        standing.lines().forEach(line -> sold.put(line.linSeqNo(), line));
    }

    /** What no return line says: money without goods, goods that do not come back, and what the shop kept or gave besides. */
    BigDecimal allowance() {
        return shares.allowance()
                .add(lines(part -> !isReturned(part)).stream().map(Share::net).reduce(NOTHING, BigDecimal::add));
    }

    /** @param allowance a line of {@link #allowance()}, where that is not nothing */
    Ticket ticket(List<DocumentLine> allowance) {
        List<DocumentLine> lines = new ArrayList<>();
        lines(this::isReturned).forEach(part -> lines.add(line(part, lines.size() + 1)));
        lines.addAll(allowance);
        List<MiscCharge> charges = charges();
        List<DocumentTax> taxes = taxes(lines);
        DocumentHeader header = Tickets.header(site, posted, shares.refund().created(), lines);
        return new Ticket(
                header,
                lines,
                Optional.of(total(lines, charges, taxes)),
                charges,
                taxes,
                Tickets.notes(site, note()),
                Optional.of(Tickets.tender(
                        site, posted, shares.amount().negate(), shares.refund().created(), reference(), "S")),
                Optional.empty(),
                Optional.of(new ReturnOrigin(
                        site.docId(),
                        standing.origin().docId(),
                        standing.origin().docTyp(),
                        standing.origin().ticket())),
                Tickets.audit(site, posted, header),
                reservations());
    }

    int nextLine() {
        return lines(this::isReturned).size() + 1;
    }

    private String note() {
        String reason = shares.refund().reason();
        return "Web refund " + shares.refund().id() + (reason.isEmpty() ? "" : ": " + reason);
    }

    private String reference() {
        return "Refund " + shares.refund().id();
    }

    private List<Share> lines(Predicate<Share> wanted) {
        return shares.parts().stream()
                .filter(part -> part.isOf(RefundLedger.Part.LINE))
                .filter(wanted)
                .toList();
    }

    private boolean isReturned(Share part) {
        return part.quantity().signum() > 0 && site.rules().restocks();
    }

    private DocumentLine line(Share part, int linSeqNo) {
        StandingLine line = sold.get(part.sold().place());
        BigDecimal cost = line.unitCost().multiply(part.quantity()).setScale(2, RoundingMode.HALF_UP);
        return TicketLine.of(
                site,
                new TicketLine.Spot(
                        site.docId(),
                        site.ticket(),
                        linSeqNo,
                        "R",
                        standing.released().getOrDefault(line.linGuid(), line.linGuid())),
                line,
                new TicketLine.Sums(
                        part.quantity().negate(),
                        part.net().divide(part.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP),
                        part.net().negate(),
                        cost.negate(),
                        part.tax().negate()));
    }

    private List<MiscCharge> charges() {
        Map<Integer, MiscCharge> byNumber = new TreeMap<>();
        shares.parts().stream()
                .filter(part -> !part.isOf(RefundLedger.Part.LINE))
                .map(part -> new MiscCharge(
                        site.docId(),
                        "S",
                        site.chargeOf(part),
                        part.net().negate(),
                        part.tax().negate()))
                .forEach(charge -> byNumber.merge(
                        charge.miscChrgNo(),
                        charge,
                        (one, other) -> new MiscCharge(
                                site.docId(),
                                "S",
                                one.miscChrgNo(),
                                one.miscAmt().add(other.miscAmt()),
                                one.miscTaxAmtAlloc().add(other.miscTaxAmtAlloc()))));
        return List.copyOf(byNumber.values());
    }

    private List<DocumentTax> taxes(List<DocumentLine> lines) {
        BigDecimal net = lines.stream().map(DocumentLine::extPrc).reduce(NOTHING, BigDecimal::add);
        return site.taxesByRule().stream()
                .map(rates -> tax(rates, net))
                .filter(tax -> tax.taxAmt().signum() != 0)
                .toList();
    }

    private DocumentTax tax(List<PlannedTax> rates, BigDecimal net) {
        List<Share> taxed = lines(part -> rates.stream()
                .anyMatch(rate -> part.taxes().containsKey(rate.tax().rateId())));
        BigDecimal taxedNet =
                taxed.stream().map(Share::net).reduce(NOTHING, BigDecimal::add).negate();
        BigDecimal tax = shares.tax(rates).negate();
        return new DocumentTax(
                site.docId(),
                rates.get(0).authority(),
                rates.get(0).rule(),
                "S",
                net,
                taxedNet,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                taxed.stream()
                        .map(Share::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .negate(),
                tax,
                taxedNet);
    }

    private DocumentTotal total(List<DocumentLine> lines, List<MiscCharge> charges, List<DocumentTax> taxes) {
        BigDecimal net = lines.stream().map(DocumentLine::extPrc).reduce(NOTHING, BigDecimal::add);
        BigDecimal misc = charges.stream().map(MiscCharge::miscAmt).reduce(NOTHING, BigDecimal::add);
        BigDecimal tax = taxes.stream().map(DocumentTax::taxAmt).reduce(NOTHING, BigDecimal::add);
        BigDecimal tot = net.add(misc).add(tax);
        if (tot.compareTo(shares.amount().negate()) != 0) {
            throw new IllegalStateException("the parts of a return come to another amount than its refund's");
        }
        return new DocumentTotal(
                site.docId(),
                "S",
                lines.size(),
                net,
                NOTHING,
                tax,
                misc,
                tot,
                NOTHING,
                lines.stream().map(DocumentLine::extCost).reduce(NOTHING, BigDecimal::add),
                tot);
    }

    private List<Reservation> reservations() {
        Map<String, Reservation> byItem = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines(this::isReturned).forEach(part -> {
            StandingLine line = sold.get(part.sold().place());
            if (line.isStocked()) {
                byItem.merge(line.itemNo(), reservation(line, part.quantity()), ReturnTicket::both);
            }
        });
        return List.copyOf(byItem.values());
    }

    private Reservation reservation(StandingLine line, BigDecimal quantity) {
        return new Reservation(
                site.docId(),
                line.itemNo(),
                line.location(),
                true,
                BigDecimal.ZERO,
                line.stockQuantity(quantity).negate(),
                site.settings().user(),
                site.siteTime(),
                site.now());
    }

    private static Reservation both(Reservation one, Reservation other) {
        return new Reservation(
                one.docId(),
                one.itemNo(),
                one.locationId(),
                true,
                BigDecimal.ZERO,
                one.commitQty().add(other.commitQty()),
                one.userId(),
                one.siteTime(),
                one.utcTime());
    }
}
