package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.journey.followups.DocumentChange.LessCharge;
import io.tillbridge.journey.followups.DocumentChange.LessLine;
import io.tillbridge.journey.followups.DocumentChange.LessTax;
import io.tillbridge.journey.followups.DocumentChange.LessTotal;
import io.tillbridge.journey.followups.DocumentChange.Touch;
import io.tillbridge.journey.followups.Shares.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a refund takes off an open order: lines, shipping, fees and tax go down by what was refunded of them, to the cent. */
final class OrderReduction {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Site site;
    private final Standing standing;
    private final Shares shares;
    private final long docId;
    private final Map<Integer, StandingLine> standingLines = new TreeMap<>();

    OrderReduction(Site site, PostedOrder posted, Standing standing, Shares shares) {
        this.site = site;
        this.standing = standing;
        this.shares = shares;
        this.docId = posted.link().docId();
        standing.lines().forEach(line -> standingLines.put(line.linSeqNo(), line));
    }

    /** @param returned of the deposit */
    DocumentChange change(List<DocumentLine> allowance, BigDecimal returned) {
        // Of a line that is gone already only its tax may be left.
        List<LessLine> lines = of(RefundLedger.Part.LINE)
                .filter(part -> standingLines.containsKey(part.sold().place()))
                .map(this::line)
                .toList();
        int gone = (int) lines.stream()
                .filter(line -> line.lessQty().compareTo(line.knownQty()) == 0)
                .count();
        int lessLins = gone - allowance.size();
        BigDecimal lessGross = sum(lines.stream().map(LessLine::lessGross).toList());
        BigDecimal lessNet = sum(lines.stream().map(LessLine::lessExt).toList());
        BigDecimal lessMisc = sum(shares.parts().stream()
                .filter(part -> !part.isOf(RefundLedger.Part.LINE))
                .map(Share::net)
                .toList());
        Standing.Total known = standing.total().orElseThrow();
        LessTotal total = new LessTotal(
                docId,
                lessLins,
                lessGross.add(allowance.isEmpty() ? NOTHING : shares.allowance()),
                lessGross.subtract(lessNet),
                sum(shares.parts().stream().map(Share::tax).toList()),
                lessMisc,
                shares.amount(),
                shares.amount().subtract(returned),
                sum(lines.stream().map(LessLine::lessCost).toList()),
                known.tot(),
                known.due());
        String why = "Refund " + shares.refund().id() + ", " + shares.amount().toPlainString() + " back";
        Touch touch = new Touch(docId, lessLins, site.settings().user(), site.siteTime(), site.now(), why);
        return new DocumentChange(lines, charges(), taxes(), total, touch, allowance);
    }

    /** What the returned goods had reserved, by item. */
    Map<String, BigDecimal> stock() {
        Map<String, BigDecimal> back = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        of(RefundLedger.Part.LINE).filter(part -> part.quantity().signum() > 0).forEach(part -> {
            StandingLine line = standingLines.get(part.sold().place());
            if (line.isStocked()) {
                back.merge(line.itemNo(), line.stockQuantity(part.quantity()), BigDecimal::add);
            }
        });
        return back;
    }

    private java.util.stream.Stream<Share> of(RefundLedger.Part kind) {
        return shares.parts().stream().filter(part -> part.isOf(kind));
    }

    /** A discount stays with the quantity that stays; money off without goods is a discount more. */
    private LessLine line(Share part) {
        StandingLine line = standingLines.get(part.sold().place());
        BigDecimal left = line.quantity().subtract(part.quantity());
        BigDecimal discount = line.gross().subtract(line.extended());
        BigDecimal lessDiscount = part.quantity().signum() == 0
                ? part.net().negate()
                : discount.subtract(of(discount, left, line.quantity()));
        BigDecimal cost = line.unitCost().multiply(left).setScale(2, RoundingMode.HALF_UP);
        return new LessLine(
                docId,
                line.linSeqNo(),
                part.quantity(),
                part.net(),
                part.net().add(lessDiscount),
                part.quantity().signum() == 0 ? NOTHING : line.cost().subtract(cost),
                part.tax(),
                line.quantity(),
                line.extended());
    }

    private static BigDecimal of(BigDecimal amount, BigDecimal part, BigDecimal whole) {
        return amount.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private List<LessCharge> charges() {
        Map<Integer, LessCharge> byNumber = new TreeMap<>();
        shares.parts().stream()
                .filter(part -> !part.isOf(RefundLedger.Part.LINE))
                .map(part -> new LessCharge(docId, site.chargeOf(part), part.net(), part.tax()))
                .forEach(less -> byNumber.merge(
                        less.miscChrgNo(),
                        less,
                        (one, other) -> new LessCharge(
                                docId,
                                one.miscChrgNo(),
                                one.lessAmt().add(other.lessAmt()),
                                one.lessTax().add(other.lessTax()))));
        return List.copyOf(byNumber.values());
    }

    private List<LessTax> taxes() {
        return site.taxesByRule().stream().map(this::tax).toList();
    }

    private LessTax tax(List<PlannedTax> rates) {
        Predicate<Share> taxed = part -> rates.stream()
                .anyMatch(rate -> part.sold().taxes().containsKey(rate.tax().rateId()));
        List<Share> lines = of(RefundLedger.Part.LINE).filter(taxed).toList();
        BigDecimal taxedLines = sum(lines.stream().map(Share::net).toList());
        List<BigDecimal> misc = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            int charge = number;
            misc.add(sum(shares.parts().stream()
                    .filter(part -> !part.isOf(RefundLedger.Part.LINE) && site.chargeOf(part) == charge)
                    .filter(taxed)
                    .map(Share::net)
                    .toList()));
        }
        return new LessTax(
                docId,
                rates.get(0).authority(),
                rates.get(0).rule(),
                shares.tax(rates),
                sum(of(RefundLedger.Part.LINE).map(Share::net).toList()),
                taxedLines,
                misc.get(0),
                misc.get(1),
                misc.get(2),
                misc.get(3),
                misc.get(4),
                lines.stream().map(Share::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                taxedLines.add(sum(misc)));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(NOTHING, BigDecimal::add);
    }
}
