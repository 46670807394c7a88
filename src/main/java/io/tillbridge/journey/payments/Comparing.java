package io.tillbridge.journey.payments;

import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.payments.Comparison.Difference;
import io.tillbridge.journey.payments.Comparison.Gateway;
import io.tillbridge.journey.payments.PaymentDesk.Day;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Holds the shops' money of a date against CounterPoint's, gateway by gateway and order by order. */
final class Comparing {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Settings.Counterpoint site;

    Comparing(Settings.Counterpoint site) {
        this.site = site;
    }

    /** Money of one order on one side; above zero what came in. */
    private record Move(String key, String shop, String order, BigDecimal amount, String standing) {}

    Comparison compare(Day day, List<Map<String, Object>> shopMoney, List<Map<String, Object>> tillMoney) {
        Map<String, List<Move>> inShop = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shopMoney.forEach(row -> shop(Columns.of(row), inShop));
        Map<String, List<Move>> inTill = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        tillMoney.forEach(row -> till(Columns.of(row), inTill));
        Map<String, List<Move>> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        codes.putAll(inTill);
        codes.putAll(inShop);
        List<Gateway> gateways = codes.keySet().stream()
                .map(code -> gateway(code, inShop.getOrDefault(code, List.of()), inTill.getOrDefault(code, List.of())))
                .toList();
        boolean agrees = gateways.stream().allMatch(gateway -> gateway.orders().isEmpty());
        return new Comparison(day.date(), agrees, gateways);
    }

    private void shop(Columns row, Map<String, List<Move>> moves) {
        Order order = OrderIntake.order(row.text("PAYLOAD")).orThrow();
        boolean refund = row.value("REFUND_ID").isPresent();
        BigDecimal amount = refund ? row.decimal("AMT").orElse(NOTHING).negate() : order.total();
        if (amount.signum() != 0) {
            String standing = refund
                    ? "refund " + row.text("REFUND_ID") + " is " + row.text("REFUND_STATE") + reason(row)
                    : "the order is " + row.text("STATE") + reason(row);
            add(moves, code(order), move(row, amount, standing));
        }
    }

    private static String reason(Columns row) {
        String reason = row.text("REASON_CODE");
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }

    private void till(Columns row, Map<String, List<Move>> moves) {
        BigDecimal amount = row.decimal("AMT").orElse(NOTHING);
        String what = amount.signum() < 0 ? " paid out" : " took";
        add(
                moves,
                row.text("PAY_COD"),
                move(
                        row,
                        amount,
                        row.text("TKT_NO") + what + ", and the shop has the order as " + row.text("WOO_STATUS")));
    }

    private static Move move(Columns row, BigDecimal amount, String standing) {
        String key = row.text("SHOP") + "\u001f" + row.number("WOO_ORDER_ID");
        return new Move(key, row.text("SHOP"), row.text("WOO_ORDER_NO"), amount, standing);
    }

    private static void add(Map<String, List<Move>> moves, String code, Move move) {
        moves.computeIfAbsent(code, unseen -> new ArrayList<>()).add(move);
    }

    /** The gateway's own name where it is mapped to no pay code. */
    private String code(Order order) {
        return site.payCodeOf(order.gateway()).orElseGet(order::gateway);
    }

    private static Gateway gateway(String code, List<Move> inShop, List<Move> inTill) {
        BigDecimal shop = sum(inShop, move -> move.amount());
        BigDecimal till = sum(inTill, move -> move.amount());
        return new Gateway(
                code,
                sum(inShop, move -> move.amount().max(NOTHING)),
                sum(inShop, move -> move.amount().min(NOTHING)).negate(),
                sum(inTill, move -> move.amount().max(NOTHING)),
                sum(inTill, move -> move.amount().min(NOTHING)).negate(),
                shop.subtract(till),
                differences(inShop, inTill));
    }

    private static List<Difference> differences(List<Move> inShop, List<Move> inTill) {
        Map<String, List<Move>> shop = byOrder(inShop);
        Map<String, List<Move>> till = byOrder(inTill);
        Map<String, Move> all = new LinkedHashMap<>();
        inTill.forEach(move -> all.put(move.key(), move));
        inShop.forEach(move -> all.put(move.key(), move));
        List<Difference> differences = new ArrayList<>();
        all.forEach((key, move) -> {
            BigDecimal here = sum(shop.getOrDefault(key, List.of()), Move::amount);
            BigDecimal there = sum(till.getOrDefault(key, List.of()), Move::amount);
            if (here.compareTo(there) != 0) {
                differences.add(new Difference(move.shop(), move.order(), here, there, move.standing()));
            }
        });
        return differences;
    }

    private static Map<String, List<Move>> byOrder(List<Move> moves) {
        Map<String, List<Move>> byOrder = new LinkedHashMap<>();
        moves.forEach(move ->
                byOrder.computeIfAbsent(move.key(), unseen -> new ArrayList<>()).add(move));
        return byOrder;
    }

    private static BigDecimal sum(List<Move> moves, Function<Move, BigDecimal> part) {
        return moves.stream().map(part).reduce(NOTHING, BigDecimal::add);
    }
}
