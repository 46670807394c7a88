package io.tillbridge.journey.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One sale of CounterPoint's, on the web or at the counter.
 *
 * @param date       the site's own
 * @param status     open, fulfilled, sold or returned
 * @param source     web where one of our shops sold it
 * @param subtotal   before discounts
 * @param lines      null where nobody asked for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sale(
        @JsonProperty("doc_id") long docId,
        @JsonProperty("ticket_no") String ticketNo,
        LocalDateTime date,
        @JsonProperty("customer_no") String customerNo,
        String status,
        String source,
        String shop,
        @JsonProperty("web_order_no") String webOrderNo,
        @JsonProperty("po_no") String poNo,
        String store,
        String station,
        BigDecimal subtotal,
        BigDecimal discount,
        BigDecimal charges,
        BigDecimal tax,
        BigDecimal total,
        List<SaleLine> lines) {
    static final Comparator<Sale> NEWEST_FIRST =
            Comparator.comparing(Sale::date).thenComparing(Sale::docId).reversed();

    /** A line of a sale; a returned one's quantity and amount stand as CounterPoint has them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SaleLine(
            @JsonIgnore long docId,
            @JsonProperty("line_no") int lineNo,
            @JsonProperty("line_type") String lineType,
            @JsonProperty("item_no") String itemNo,
            String descr,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            BigDecimal amount) {

        static SaleLine of(Map<String, Object> row) {
            Columns columns = Columns.of(row);
            return new SaleLine(
                    columns.number("DOC_ID"),
                    (int) columns.number("LIN_SEQ_NO"),
                    columns.text("LIN_TYP"),
                    columns.text("ITEM_NO"),
                    columns.text("DESCR"),
                    columns.decimal("QTY_SOLD").orElse(null),
                    columns.text("QTY_UNIT"),
                    columns.decimal("PRC").orElse(null),
                    columns.decimal("EXT_PRC").orElse(null));
        }
    }

    static Sale of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        String shop = columns.text("SHOP");
        return new Sale(
                columns.number("DOC_ID"),
                columns.text("TKT_NO"),
                columns.local("SOLD_DT").orElseThrow(),
                textOrNull(columns, "CUST_NO"),
                columns.text("STATUS"),
                shop.isEmpty() ? "counter" : "web",
                shop.isEmpty() ? null : shop,
                textOrNull(columns, "WOO_ORDER_NO"),
                textOrNull(columns, "CUST_PO_NO"),
                columns.text("STR_ID"),
                columns.text("STA_ID"),
                columns.decimal("SUB_TOT").orElse(null),
                columns.decimal("TOT_DISC").orElse(null),
                columns.decimal("TOT_MISC").orElse(null),
                columns.decimal("TAX_AMT").orElse(null),
                columns.decimal("TOT").orElse(null),
                null);
    }

    Sale with(List<SaleLine> itsLines) {
        return new Sale(
                docId,
                ticketNo,
                date,
                customerNo,
                status,
                source,
                shop,
                webOrderNo,
                poNo,
                store,
                station,
                subtotal,
                discount,
                charges,
                tax,
                total,
                itsLines);
    }

    private static String textOrNull(Columns columns, String name) {
        String text = columns.text(name);
        return text.isEmpty() ? null : text;
    }
}
