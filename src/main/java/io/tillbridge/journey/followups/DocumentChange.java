package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What changes on an open order. */
public record DocumentChange(
        List<LessLine> lines,
        List<LessCharge> charges,
        List<LessTax> taxes,
        LessTotal total,
        Touch touch,
        List<DocumentLine> added) {

    /** Of one line. */
    public record LessLine(
            long docId,
            int linSeqNo,
            BigDecimal lessQty,
            BigDecimal lessExt,
            BigDecimal lessGross,
            BigDecimal lessCost,
            BigDecimal lessTax,
            BigDecimal knownQty,
            BigDecimal knownExt)
            implements Row {}

    /** Of shipping or fees. */
    public record LessCharge(long docId, int miscChrgNo, BigDecimal lessAmt, BigDecimal lessTax) implements Row {}

    /** Of one authority's rule. */
    public record LessTax(
            long docId,
            String authCod,
            String rulCod,
            BigDecimal lessTax,
            BigDecimal lessLines,
            BigDecimal lessTaxed,
            BigDecimal lessMisc1,
            BigDecimal lessMisc2,
            BigDecimal lessMisc3,
            BigDecimal lessMisc4,
            BigDecimal lessMisc5,
            BigDecimal lessQty,
            BigDecimal lessTaxable)
            implements Row {}

    /** Of the totals: {@code lessTot = lessSubTot - lessDisc + lessTax + lessMisc} (counterpoint.md §2.3). */
    public record LessTotal(
            long docId,
            int lessLins,
            BigDecimal lessSubTot,
            BigDecimal lessDisc,
            BigDecimal lessTax,
            BigDecimal lessMisc,
            BigDecimal lessTot,
            BigDecimal lessDue,
            BigDecimal lessCost,
            BigDecimal knownTot,
            BigDecimal knownDue)
            implements Row {}

    /** Who changed it, when and why. */
    public record Touch(
            long docId, int lessLins, String usrId, LocalDateTime siteTime, Instant utcTime, String logEntry)
            implements Row {}

    /** Nothing but less, or more, to be paid. */
    static DocumentChange ofDue(Touch touch, BigDecimal lessDue, Standing.Total known) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        LessTotal total = new LessTotal(
                touch.docId(),
                0,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                lessDue,
                nothing,
                known.tot(),
                known.due());
        return new DocumentChange(List.of(), List.of(), List.of(), total, touch, List.of());
    }

    /** What its lines add up to less, allowances among them. */
    BigDecimal lessUnits() {
        BigDecimal less = lines.stream().map(LessLine::lessQty).reduce(BigDecimal.ZERO, BigDecimal::add);
        return added.stream().map(DocumentLine::qtySold).reduce(less, BigDecimal::subtract);
    }

    public List<Map<String, Object>> lineRows() {
        return Row.rows(lines);
    }

    public List<Map<String, Object>> chargeRows() {
        return Row.rows(charges);
    }

    public List<Map<String, Object>> taxRows() {
        return Row.rows(taxes);
    }

    public List<Map<String, Object>> addedRows() {
        return Row.rows(added);
    }
}
