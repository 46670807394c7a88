package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole sales document with everything that is written for it in one transaction (counterpoint.md §10). Both writers
 * take this record.
 *
 * @param tenders    on the deposit's ticket where there is one, otherwise on the document itself
 * @param remarks    what the clerk should know of how the order became these rows, a sentence each
 */
public record Document(
        DocumentHeader header,
        List<DocumentLine> lines,
        DocumentTotal total,
        List<MiscCharge> miscCharges,
        List<DocumentTax> taxes,
        List<DocumentContact> contacts,
        List<DocumentNote> notes,
        Optional<DocumentHeader> deposit,
        List<Tender> tenders,
        Optional<DepositLink> depositLink,
        List<AuditEntry> audit,
        List<Reservation> reservations,
        List<String> remarks) {

    public long docId() {
        return header.docId();
    }

    /** Camel asks for it at every step that reads a part; all that a document holds would be added up each time. */
    @Override
    public int hashCode() {
        return Long.hashCode(docId());
    }

    public String tktNo() {
        return header.tktNo();
    }

    public String custNo() {
        return header.custNo();
    }

    public BigDecimal tot() {
        return total.tot();
    }

    public List<Map<String, Object>> headerRows() {
        return Row.rows(Stream.concat(Stream.of(header), deposit.stream()).toList());
    }

    public List<Map<String, Object>> lineRows() {
        return Row.rows(lines);
    }

    public Map<String, Object> totalRow() {
        return total.parameters();
    }

    public List<Map<String, Object>> miscChargeRows() {
        return Row.rows(miscCharges);
    }

    public List<Map<String, Object>> taxRows() {
        return Row.rows(taxes);
    }

    public List<Map<String, Object>> contactRows() {
        return Row.rows(contacts);
    }

    public List<Map<String, Object>> noteRows() {
        return Row.rows(notes);
    }

    public List<Map<String, Object>> tenderRows() {
        return Row.rows(tenders);
    }

    public List<Map<String, Object>> promptRows() {
        return Row.rows(
                tenders.stream().filter(tender -> !tender.promptVal().isEmpty()).toList());
    }

    public List<Map<String, Object>> depositLinkRows() {
        return Row.rows(depositLink.stream().toList());
    }

    public List<Map<String, Object>> auditRows() {
        return Row.rows(audit);
    }

    /** Stock rows that have to be made before anything can be reserved on them. */
    public List<Map<String, Object>> missingStockRows() {
        return Row.rows(reservations.stream()
                .filter(reservation -> !reservation.stocked())
                .toList());
    }

    public List<Map<String, Object>> reservationRows() {
        return Row.rows(reservations);
    }
}
