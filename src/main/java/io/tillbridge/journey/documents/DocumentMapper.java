package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.AuditEntry;
import io.tillbridge.counterpoint.DepositLink;
import io.tillbridge.counterpoint.Document;
import io.tillbridge.counterpoint.DocumentContact;
import io.tillbridge.counterpoint.DocumentHeader;
import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.DocumentTax;
import io.tillbridge.counterpoint.DocumentTotal;
import io.tillbridge.counterpoint.MiscCharge;
import io.tillbridge.counterpoint.Tender;
import io.tillbridge.counterpoint.TicketNumber;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A planned order as CounterPoint's rows (counterpoint.md §2.7, §10, §14). Nothing in here can refuse an order. */
final class DocumentMapper {
    private static final int PO_LENGTH = 20;
    private static final int PROMPT_LENGTH = 50;

    private DocumentMapper() {}

    static Document map(DocumentPlan plan, Frame frame, List<String> remarks) {
        Order order = plan.order();
        List<DocumentLine> lines = LineRows.of(plan.lines(), frame, remarks);
        List<MiscCharge> charges = ChargeRows.of(order, frame);
        List<DocumentTax> taxes = TaxRows.of(plan, frame);
        BigDecimal inHand = plan.payment().isPresent() ? LineAmounts.cents(order.total()) : BigDecimal.ZERO.setScale(2);
        BigDecimal paid = inHand.add(LineAmounts.cents(plan.credited()));
        Optional<DocumentHeader> deposit =
                paid.signum() > 0 && !frame.isTicket() ? Optional.of(depositHeader(plan, frame)) : Optional.empty();
        DocumentHeader header = header(plan, lines, frame);
        return new Document(
                header,
                lines,
                total(plan, lines, charges, taxes, paid, frame),
                charges,
                taxes,
                ContactRows.of(order, frame, remarks),
                NoteRows.of(plan, lines, frame),
                deposit,
                tenders(plan, deposit, inHand, frame),
                deposit.map(ticket -> new DepositLink(ticket.docId(), frame.docId(), frame.ticket(), paid)),
                Stream.concat(Stream.of(header), deposit.stream())
                        .map(document -> audit(plan, document, frame))
                        .toList(),
                LineRows.reservations(plan.lines(), frame),
                List.copyOf(remarks));
    }

    private static DocumentHeader header(DocumentPlan plan, List<DocumentLine> lines, Frame frame) {
        Order order = plan.order();
        BigDecimal extended = ChargeRows.sum(lines.stream().map(DocumentLine::extPrc));
        String po = order.number().length() <= PO_LENGTH ? order.number() : Long.toString(order.id());
        return new DocumentHeader(
                frame.docId(),
                guid(),
                frame.docTyp(),
                frame.ticket(),
                frame.site().store(),
                frame.site().station(),
                frame.site().drawer(),
                frame.site().user(),
                frame.custNo(),
                frame.local(order.created()),
                plan.shipVia().orElse(null),
                frame.site().taxCode().isEmpty() ? null : frame.site().taxCode(),
                frame.site().location(),
                frame.site().pricedAt(),
                po,
                DocumentContact.BILL_TO,
                DocumentContact.SHIP_TO,
                frame.isTicket() ? 0 : lines.size(),
                frame.isTicket() ? lines.size() : 0,
                frame.isTicket() ? extended : BigDecimal.ZERO.setScale(2),
                0,
                BigDecimal.ZERO.setScale(2),
                frame.siteTime(),
                frame.now());
    }

    /** The deposit is its own ticket without lines (counterpoint.md §14.3). */
    private static DocumentHeader depositHeader(DocumentPlan plan, Frame frame) {
        Order order = plan.order();
        return new DocumentHeader(
                frame.docId() + 1,
                guid(),
                "T",
                TicketNumber.deposit(frame.ticket()),
                frame.site().store(),
                frame.site().station(),
                frame.site().drawer(),
                frame.site().user(),
                frame.custNo(),
                frame.local(order.paid().orElse(order.created())),
                null,
                frame.site().taxCode().isEmpty() ? null : frame.site().taxCode(),
                frame.site().location(),
                frame.site().pricedAt(),
                null,
                null,
                null,
                0,
                0,
                BigDecimal.ZERO.setScale(2),
                0,
                BigDecimal.ZERO.setScale(2),
                frame.siteTime(),
                frame.now());
    }

    private static DocumentTotal total(
            DocumentPlan plan,
            List<DocumentLine> lines,
            List<MiscCharge> charges,
            List<DocumentTax> taxes,
            BigDecimal paid,
            Frame frame) {
        BigDecimal gross = ChargeRows.sum(lines.stream().map(DocumentLine::grossExtPrc));
        BigDecimal net = ChargeRows.sum(lines.stream().map(DocumentLine::extPrc));
        BigDecimal tax = ChargeRows.sum(taxes.stream().map(DocumentTax::taxAmt));
        BigDecimal misc = ChargeRows.sum(charges.stream().map(MiscCharge::miscAmt));
        BigDecimal tot = net.add(tax).add(misc);
        if (tot.compareTo(plan.order().total().add(plan.credited())) != 0) {
            throw new IllegalStateException("parts come to another total than the order's, which was checked before");
        }
        return new DocumentTotal(
                frame.docId(),
                frame.part(),
                lines.size(),
                gross,
                gross.subtract(net),
                tax,
                misc,
                tot,
                tot.subtract(paid),
                ChargeRows.sum(lines.stream().map(DocumentLine::extCost)),
                frame.isTicket() ? paid : BigDecimal.ZERO.setScale(2));
    }

    /** The gateway's money first, then what the customer had with the shop, such as a gift card. */
    private static List<Tender> tenders(
            DocumentPlan plan, Optional<DocumentHeader> deposit, BigDecimal inHand, Frame frame) {
        Order order = plan.order();
        List<Tender> tenders = new ArrayList<>();
        plan.payment()
                .ifPresent(payment ->
                        tenders.add(tender(plan, deposit, payment, 1, inHand, reference(order, frame), frame)));
        plan.credits()
                .forEach(credit -> tenders.add(tender(
                        plan,
                        deposit,
                        credit.tender(),
                        tenders.size() + 1,
                        LineAmounts.cents(credit.amount()),
                        "",
                        frame)));
        return tenders;
    }

    private static Tender tender(
            DocumentPlan plan,
            Optional<DocumentHeader> deposit,
            DocumentPlan.PlannedPayment payment,
            int place,
            BigDecimal amount,
            String reference,
            Frame frame) {
        Order order = plan.order();
        LocalDateTime paidAt = frame.local(order.paid().orElse(order.created()));
        return new Tender(
                deposit.map(DocumentHeader::docId).orElse(frame.docId()),
                place,
                payment.payCode(),
                payment.payCodeType(),
                "Web order " + order.number(),
                amount,
                paidAt.toLocalDate().atStartOfDay(),
                frame.site().store(),
                frame.site().station(),
                deposit.map(DocumentHeader::tktNo).orElse(frame.ticket()),
                frame.site().currency(),
                frame.part(),
                "Reference",
                reference);
    }

    /** A reference that does not fit stays whole in the payment note; cut, it would find nothing. */
    private static String reference(Order order, Frame frame) {
        boolean fits = order.transactionId().length() <= PROMPT_LENGTH
                && frame.site().codePage().newEncoder().canEncode(order.transactionId());
        return fits ? order.transactionId() : "";
    }

    private static AuditEntry audit(DocumentPlan plan, DocumentHeader document, Frame frame) {
        return new AuditEntry(
                document.docId(),
                document.docTyp(),
                document.docGuid(),
                frame.siteTime(),
                document.strId(),
                document.staId(),
                document.drwId(),
                document.usrId(),
                "Web order " + plan.order().number() + " from " + plan.shop());
    }

    private static String guid() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
