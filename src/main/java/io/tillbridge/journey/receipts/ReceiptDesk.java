package io.tillbridge.journey.receipts;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Receipts of what CounterPoint has: the words, the page and the PDF of a document. */
@Component("receiptDesk")
public class ReceiptDesk {
    private final ReceiptWriter writer;
    private final ReceiptPage page;
    private final ReceiptPdf pdf;

    public ReceiptDesk(Settings settings, @Value("${tillbridge.home:.}") String home) {
        Path template = settings.receipts().template().isBlank()
                ? Path.of(home).resolve("receipts").resolve("receipt.mustache")
                : Path.of(settings.receipts().template());
        this.writer = new ReceiptWriter(settings.counterpoint(), settings.receipts());
        this.page = new ReceiptPage(template);
        this.pdf = new ReceiptPdf(template, settings.counterpoint().zone());
    }

    /** A ticket's number as somebody typed it; empty means the order's own document. */
    public String ticket(String word) {
        return word == null ? "" : word.strip();
    }

    /** @param rows of find-document.sql */
    public long documentId(String shop, String ticket, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            throw Refusal.notFound(
                    "ticket",
                    ticket.isEmpty()
                            ? "The order of " + shop
                                    + " has no document in CounterPoint yet, so there is no receipt of it."
                            : "Ticket " + ticket + " is none of this order's.");
        }
        return Columns.of(rows.get(0)).number("DOC_ID");
    }

    /** @param row of read-document.sql, null where the document is nowhere any more */
    public String store(Map<String, Object> row) {
        if (row == null) {
            throw Refusal.notFound(
                    "ticket",
                    "The document is neither open nor in CounterPoint's history, so there is no receipt of it.");
        }
        return Columns.of(row).text("STR_ID");
    }

    public Receipt receipt(
            Map<String, Object> document,
            List<Map<String, Object>> lines,
            List<Map<String, Object>> taxes,
            List<Map<String, Object>> charges,
            List<Map<String, Object>> tenders,
            Map<String, Object> buyer,
            String store) {
        return writer.write(new ReceiptRows(document, lines, taxes, charges, tenders, buyer, store));
    }

    public String html(Receipt receipt) {
        return page.html(receipt);
    }

    public byte[] pdf(Receipt receipt) {
        return pdf.of(receipt, page.html(receipt));
    }

    /** A browser shows it; saved, it has the ticket's number. */
    public String disposition(Receipt receipt, String ending) {
        return "inline; filename=\"receipt-" + receipt.ticket().replaceAll("[^A-Za-z0-9-]", "_") + "." + ending + "\"";
    }
}
