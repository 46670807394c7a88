package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ticket beside an order: a deposit that came late or is returned, without lines, or a return of goods and money. Its parts
 * are written by the same statements as a {@link Document}'s.
 *
 * @param total       absent where there are no lines
 * @param depositLink says what a deposit's ticket received for its order, below zero where it was returned
 * @param origin      of a return
 */
public record Ticket(
        DocumentHeader header,
        List<DocumentLine> lines,
        Optional<DocumentTotal> total,
        List<MiscCharge> miscCharges,
        List<DocumentTax> taxes,
        List<DocumentNote> notes,
        Optional<Tender> tender,
        Optional<DepositLink> depositLink,
        Optional<ReturnOrigin> origin,
        AuditEntry audit,
        List<Reservation> reservations) {

    public long docId() {
        return header.docId();
    }

    public String tktNo() {
        return header.tktNo();
    }

    /** What was tendered, below zero where it was paid out. */
    public BigDecimal paid() {
        return tender.map(Tender::amt).orElse(BigDecimal.ZERO);
    }

    public List<Map<String, Object>> headerRows() {
        return Row.rows(List.of(header));
    }

    public List<Map<String, Object>> lineRows() {
        return Row.rows(lines);
    }

    public List<Map<String, Object>> totalRows() {
        return Row.rows(total.stream().toList());
    }

    public List<Map<String, Object>> miscChargeRows() {
        return Row.rows(miscCharges);
    }

    public List<Map<String, Object>> taxRows() {
        return Row.rows(taxes);
    }

    public List<Map<String, Object>> contactRows() {
        return List.of();
    }

    public List<Map<String, Object>> noteRows() {
        return Row.rows(notes);
    }

    public List<Map<String, Object>> tenderRows() {
        return Row.rows(tender.stream().toList());
    }

    public List<Map<String, Object>> promptRows() {
        return Row.rows(
                tender.filter(paid -> !paid.promptVal().isEmpty()).stream().toList());
    }

    public List<Map<String, Object>> depositLinkRows() {
        return Row.rows(depositLink.stream().toList());
    }

    public List<Map<String, Object>> originRows() {
        return Row.rows(origin.stream().toList());
    }

    public List<Map<String, Object>> auditRows() {
        return Row.rows(Stream.of(audit).toList());
    }

    /** Whoever returns goods had them: their stock row is there. */
    public List<Map<String, Object>> missingStockRows() {
        return List.of();
    }

    public List<Map<String, Object>> reservationRows() {
        return Row.rows(reservations);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(docId());
    }
}
