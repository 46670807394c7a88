package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way to pay money back against every place where the order's document may stand: what it becomes, and that after it
 * both sides agree to the cent and stock is where it belongs.
 */
@JourneyTest
class RefundTableTest {
    private static final String ITEM = "ITEM-0140";
    private static final String STOCK = "SELECT QTY_ON_HND, QTY_ON_ORD, QTY_COMMIT FROM dbo.IM_INV WHERE ITEM_NO = '"
            + ITEM + "' AND LOC_ID = '01'";

    private enum Kind {
        FULL_BY_LINES,
        ONE_LINE,
        PART_OF_THE_QUANTITY,
        AMOUNT_ONLY,
        MORE_THAN_THE_LINE,
        SHIPPING,
        TAX,
        STATUS_REFUNDED
    }

    private enum Where {
        UNPOSTED,
        OPEN,
        PICKED,
        RELEASED,
        POSTED
    }

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private DataSource database;

    private AfterSale sale;

    @BeforeEach
    void openTheTill() {
        sale = new AfterSale(journey, clerk, database);
    }

    static Stream<Arguments> cells() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Where.values()).map(where -> cell(kind, where)));
    }

    private static Arguments cell(Kind kind, Where where) {
        boolean full = kind == Kind.FULL_BY_LINES || kind == Kind.STATUS_REFUNDED;
        boolean goods = kind == Kind.ONE_LINE || kind == Kind.PART_OF_THE_QUANTITY || kind == Kind.MORE_THAN_THE_LINE;
        String outcome =
                switch (where) {
                    // A full refund calls the order off, and it is never posted.
                    case UNPOSTED -> full ? "STAGED" : "REDUCED";
                    case OPEN -> full ? "CLOSED" : "REDUCED";
                    case PICKED -> full || goods ? "HELD" : "REDUCED";
                    case RELEASED, POSTED -> "RETURNED";
                };
        return Arguments.of(kind, where, outcome);
    }

    @ParameterizedTest(name = "{0} of an order that is {1} becomes {2}")
    @MethodSource("cells")
    void becomes(Kind kind, Where where, String expected) {
        Map<String, Object> before = journey.row(STOCK);
        long order = clerk.place(Purchase.of(140, 3).and(141, 2).withFee("Gift box", "2.00"));
        long stagingId = clerk.stageSilently(order);
        if (where != Where.UNPOSTED) {
            clerk.post(stagingId);
            assertThat(clerk.state(order)).isEqualTo("POSTED");
        }
        prepare(where, order);

        refund(kind, order);
        clerk.stageSilently(order);
        if (where == Where.UNPOSTED) {
            clerk.post(stagingId);
        }
        sale.settle();

        Map<String, Object> done = sale.followUp(order);
        String became = "DONE".equals(done.get("STATE")) ? (String) done.get("OUTCOME") : (String) done.get("STATE");
        assertThat(became).as("%s", done.get("REASON")).isEqualTo(expected);
        boolean never = where == Where.UNPOSTED && expected.equals("STAGED");
        if (never) {
            assertThat(clerk.state(order)).isEqualTo("CANCELLED");
            assertThat(clerk.documents(order)).isZero();
            return;
        }
        shipped(order, expected);
        assertThat(sale.net(order)).as("CounterPoint's net").isEqualByComparingTo(sale.shopNet(order));
        assertThat(sale.tendered(order)).as("tenders").isEqualByComparingTo(sale.shopNet(order));
        stockIsTrue(kind, where, before);
    }

    private void prepare(Where where, long order) {
        switch (where) {
            case PICKED -> sale.pick(order);
            case RELEASED -> sale.release(order);
            case POSTED -> sale.ship(order);
            default -> {
                // nobody has touched it
            }
        }
    }

    private void refund(Kind kind, long order) {
        switch (kind) {
            case FULL_BY_LINES -> journey.shop.refund(order, sale.everything(order));
            case ONE_LINE -> journey.shop.refund(order, sale.line(order, 0, 3));
            case PART_OF_THE_QUANTITY -> journey.shop.refund(order, sale.line(order, 0, 1));
            case AMOUNT_ONLY -> journey.shop.refund(order, sale.amount("5.00"));
            case MORE_THAN_THE_LINE -> {
                ObjectNode request = sale.line(order, 0, 1);
                ObjectNode asked = (ObjectNode) request.path("line_items").get(0);
                BigDecimal whole = new BigDecimal(journey.shop
                        .order(order)
                        .path("line_items")
                        .get(0)
                        .path("total")
                        .asText());
                asked.put("refund_total", whole.add(new BigDecimal("3.00")).toPlainString());
                journey.shop.refund(order, request);
            }
            case SHIPPING -> journey.shop.refund(order, sale.shipping(order));
            case TAX -> {
                ObjectNode request = sale.line(order, 0, 0);
                ObjectNode tax = (ObjectNode)
                        request.path("line_items").get(0).path("refund_tax").get(0);
                tax.put("refund_total", "0.05");
                journey.shop.refund(order, request);
            }
            case STATUS_REFUNDED -> {
                ObjectNode change = ShopJson.object().put("status", "refunded");
                journey.shop.edit(order, change);
            }
        }
    }

    /** To the end: what is still open is shipped, and all tickets are posted. What was held is a return then. */
    private void shipped(long order, String became) {
        if (!became.equals("CLOSED")) {
            sale.ship(order);
        }
        sale.settle();
        sale.postTickets(order);
        assertThat(sale.followUp(order)).containsEntry("STATE", "DONE");
    }

    private void stockIsTrue(Kind kind, Where where, Map<String, Object> before) {
        Map<String, Object> after = journey.row(STOCK);
        assertThat(number(after, "QTY_ON_ORD")).isEqualByComparingTo(number(before, "QTY_ON_ORD"));
        assertThat(number(after, "QTY_COMMIT")).isEqualByComparingTo(number(before, "QTY_COMMIT"));
        int left =
                switch (kind) {
                    case FULL_BY_LINES, ONE_LINE -> 0;
                    case PART_OF_THE_QUANTITY, MORE_THAN_THE_LINE -> 2;
                    // Without a word about goods they are the customer's, unless they had not left.
                    case STATUS_REFUNDED -> where == Where.OPEN ? 0 : 3;
                    case AMOUNT_ONLY, SHIPPING, TAX -> 3;
                };
        assertThat(number(before, "QTY_ON_HND").subtract(number(after, "QTY_ON_HND")))
                .isEqualByComparingTo(new BigDecimal(left));
    }

    private static BigDecimal number(Map<String, Object> row, String column) {
        return (BigDecimal) row.get(column);
    }
}
