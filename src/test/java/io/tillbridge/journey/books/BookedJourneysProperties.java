package io.tillbridge.journey.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever becomes of orders, the books come out even, and what is open in them is what is open in the world. */
class BookedJourneysProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    /** How an order ends. */
    enum End {
        OPEN,
        SOLD,
        SOLD_IN_TWO,
        REFUNDED_BEFORE,
        CANCELLED_RETURNED,
        CANCELLED_FORFEITED,
        CANCELLED_OWED,
        SOLD_AND_RETURNED,
        SOLD_WITH_ALLOWANCE
    }

    /**
     * An order's way, in cents.
     *
     * @param paid whether the gateway has the money; else the till takes it with the goods
     * @param part how many per cent go out first, or come back
     */
    record Way(
            int goods,
            int discount,
            int shipping,
            int tax,
            int cityTax,
            int cost,
            boolean paid,
            int part,
            End end,
            boolean paidOut) {

        int total() {
            return goods - discount + shipping + tax + cityTax;
        }
    }

    /** The events of a way, and what must be open after them. */
    private static final class Told {
        private final List<BookEvent> events = new ArrayList<>();
        private final Way way;
        private final Subject order;
        private int held;
        private int deposit;

        Told(Way way, int number) {
            this.way = way;
            this.order = Subject.ofDocument("woodys", number, Integer.toString(number), 100 + number, "W" + number);
            begin();
            end();
            if (way.paidOut() && held > 0) {
                int fee = held * 3 / 100;
                events.add(new PaidOut(
                        order.of("payout", "1"), DAY, "USD", "stripe", cents(held), cents(held - fee), cents(fee)));
                held = 0;
            }
        }

        private void begin() {
            if (way.paid()) {
                events.add(new Paid(order, 1, DAY, "USD", "stripe", cents(way.total())));
                held += way.total();
                deposit += way.total();
            }
        }

        private void end() {
            switch (way.end()) {
                case OPEN -> held += 0;
                case SOLD -> sell(100, "-01");
                case SOLD_IN_TWO -> sellInTwo();
                case REFUNDED_BEFORE -> refundBefore();
                case CANCELLED_RETURNED -> cancel(Cancelled.Outcome.RETURNED);
                case CANCELLED_FORFEITED -> cancel(Cancelled.Outcome.FORFEITED);
                case CANCELLED_OWED -> cancel(Cancelled.Outcome.OWED);
                case SOLD_AND_RETURNED -> sellAndTakeBack();
                case SOLD_WITH_ALLOWANCE -> sellAndAllow();
            }
        }

        private int of(int whole, int perCent) {
            return whole * perCent / 100;
        }

        private void sell(int perCent, String suffix) {
            sell(
                    perCent,
                    suffix,
                    of(way.goods(), perCent),
                    of(way.discount(), perCent),
                    of(way.tax(), perCent),
                    of(way.cityTax(), perCent),
                    way.shipping());
        }

        private void sellInTwo() {
            int first = way.part();
            sell(
                    first,
                    "-01",
                    of(way.goods(), first),
                    of(way.discount(), first),
                    of(way.tax(), first),
                    of(way.cityTax(), first),
                    way.shipping());
            sell(
                    100 - first,
                    "-02",
                    way.goods() - of(way.goods(), first),
                    way.discount() - of(way.discount(), first),
                    way.tax() - of(way.tax(), first),
                    way.cityTax() - of(way.cityTax(), first),
                    0);
        }

        private void sell(int perCent, String suffix, int goods, int discount, int tax, int cityTax, int shipping) {
            int total = goods - discount + tax + cityTax + shipping;
            events.add(new Sold(
                    new Subject(
                            order.source() + suffix,
                            "woodys",
                            order.orderId(),
                            order.orderNo(),
                            order.docId(),
                            order.tktNo() + suffix),
                    DAY,
                    "USD",
                    cents(total),
                    Map.of("TOOLS", cents(goods - of(goods, 30)), "PAINT", cents(of(goods, 30))),
                    cents(discount),
                    cents(0),
                    Map.of("1", cents(shipping)),
                    Map.of("FL", cents(tax), "FL-Orange", cents(cityTax)),
                    way.paid() ? Map.of() : Map.of("CASH", cents(total)),
                    Optional.empty(),
                    cents(of(way.cost(), perCent)),
                    0));
            deposit -= way.paid() ? total : 0;
        }

        private void refundBefore() {
            int amount = of(deposit, way.part());
            refund(amount, false, 0, 0, 0);
            deposit -= amount;
        }

        private void cancel(Cancelled.Outcome outcome) {
            events.add(new Cancelled(order, DAY, "USD", cents(deposit), "stripe", outcome));
            held -= outcome == Cancelled.Outcome.RETURNED ? deposit : 0;
            deposit = 0;
        }

        private void sellAndTakeBack() {
            sell(100, "-01");
            int goods = of(way.goods() - way.discount(), way.part());
            int tax = of(way.tax(), way.part());
            refund(goods + tax, true, goods, tax, of(way.cost(), way.part()));
        }

        private void sellAndAllow() {
            sell(100, "-01");
            refund(of(way.total(), way.part()), true, 0, 0, 0);
        }

        private void refund(int amount, boolean isSold, int goods, int tax, int restocked) {
            events.add(new Refunded(
                    order.of("refund", "9"),
                    1,
                    DAY,
                    "USD",
                    "stripe",
                    isSold,
                    cents(amount),
                    cents(goods),
                    Map.of(),
                    Map.of("FL", cents(tax)),
                    cents(restocked)));
            held -= amount;
        }
    }

    private static BigDecimal cents(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Provide
    Arbitrary<Way> ways() {
        Arbitrary<Integer> money = Arbitraries.integers().between(0, 500_00);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2_000_00),
                        Arbitraries.integers().between(0, 100),
                        money,
                        money,
                        money,
                        money,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(1, 99))
                .flatAs((goods, off, shipping, tax, cityTax, cost, paid, part) -> Combinators.combine(
                                Arbitraries.of(End.class), Arbitraries.of(true, false))
                        .as((end, paidOut) -> new Way(
                                goods, goods * off / 100, shipping, tax, cityTax, cost, paid, part, end, paidOut)));
    }

    @Property(tries = 1_000)
    void fiveJourneysAtATimeComeOutEven(@ForAll("fives") List<Way> ways) {
        BigDecimal held = BigDecimal.ZERO;
        BigDecimal deposits = BigDecimal.ZERO;
        List<Entry> entries = new ArrayList<>();
        for (Way way : ways) {
            Told told = new Told(way, entries.size() + 1);
            told.events.forEach(event -> event.entry(TOLERANCE).ifPresent(entries::add));
            held = held.add(cents(told.held));
            deposits = deposits.add(cents(told.deposit));
        }

        assertThat(entries).allSatisfy(entry -> assertThat(Amounts.sum(
                        entry.lines().stream().map(EntryLine::amount).toList()))
                .isEqualByComparingTo("0"));
        assertThat(clearing(entries)).isEqualByComparingTo(held);
        assertThat(sum(entries, Slot.DEPOSITS).negate()).isEqualByComparingTo(deposits);
        assertThat(sum(entries, Slot.INVESTIGATION)).isEqualByComparingTo("0");
        assertThat(sum(entries, Slot.ROUNDING)).isEqualByComparingTo("0");
    }

    @Provide
    Arbitrary<List<Way>> fives() {
        return ways().list().ofSize(5);
    }

    private static BigDecimal sum(List<Entry> entries, Slot slot) {
        return Amounts.sum(entries.stream().map(entry -> entry.of(slot)).toList());
    }

    /** What the gateway holds; the till's own drawer is no gateway. */
    private static BigDecimal clearing(List<Entry> entries) {
        return Amounts.sum(entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.slot() == Slot.CLEARING && line.code().equals("stripe"))
                .map(EntryLine::amount)
                .toList());
    }
}
