package io.tillbridge.journey.receipts;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A receipt as it is printed, every amount a text already. Absent words are empty.
 *
 * @param docId   of the document that it is the receipt of
 * @param written when the document was, by the site's clock
 * @param sums    what makes the total, in its order
 */
public record Receipt(
        long docId,
        LocalDateTime written,
        String title,
        List<String> heading,
        String ticket,
        String date,
        String webOrder,
        String customer,
        List<String> buyer,
        List<Line> lines,
        List<Sum> sums,
        String currency,
        String total,
        List<Tender> tenders,
        String balance) {

    /** @param discount empty where there is none */
    public record Line(
            String item,
            String description,
            String quantity,
            String unit,
            String price,
            String discount,
            String amount) {}

    public record Sum(String label, String amount) {}

    /** @param reference the gateway's, empty where there is none */
    public record Tender(String label, String reference, String amount) {}
}
