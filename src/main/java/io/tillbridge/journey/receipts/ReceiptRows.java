package io.tillbridge.journey.receipts;

import java.util.List;
import java.util.Map;

/**
 * What CounterPoint has of a document, as the statements of sql/receipts read it.
 *
 * @param buyer null where the document names nobody
 * @param store null where there is no such store any more
 */
public record ReceiptRows(
        Map<String, Object> document,
        List<Map<String, Object>> lines,
        List<Map<String, Object>> taxes,
        List<Map<String, Object>> charges,
        List<Map<String, Object>> tenders,
        Map<String, Object> buyer,
        String store) {}
