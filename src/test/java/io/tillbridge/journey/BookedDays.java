package io.tillbridge.journey;

import io.tillbridge.journey.books.BookEvent;
import io.tillbridge.journey.books.Paid;
import io.tillbridge.journey.books.PaidOut;
import io.tillbridge.journey.books.Refunded;
import io.tillbridge.journey.books.Sold;
import io.tillbridge.journey.books.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Days of the journal that are one test's own: web orders of the sample, booked through the routes. */
final class BookedDays {
    private static final AtomicLong NEXT = new AtomicLong(880_000_000_000_000L);

    private final Journey journey;

    BookedDays(Journey journey) {
        this.journey = journey;
    }

    void book(BookEvent event) {
        journey.camel.requestBody("direct:books.write", event);
    }

    static Subject order(String number) {
        return Subject.ofDocument("woodys", -1, number, NEXT.incrementAndGet(), "W" + number);
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    static Paid paid(Subject order, LocalDate day, String gateway, String amount) {
        return new Paid(order, 1, day, "USD", gateway, money(amount));
    }

    static Sold sold(Subject order, LocalDate day) {
        return new Sold(
                order,
                day,
                "USD",
                money("105.35"),
                Map.of("TOOLS", money("60"), "PAINT", money("40")),
                money("10"),
                money("0"),
                Map.of("1", money("8")),
                Map.of("NY", money("5.40"), "NYC", money("1.95")),
                Map.of(),
                Optional.empty(),
                money("55"),
                0);
    }

    /** Two orders of the sample: paid, sold, one part returned, and paid out the day after. */
    void sample(LocalDate day) {
        Subject first = order("1001");
        Subject second = order("1002; “quoted”");
        book(paid(first, day, "stripe", "105.35"));
        book(paid(second, day, "bacs", "105.35"));
        book(sold(first, day.plusDays(2)));
        book(sold(second, day.plusDays(2)));
        book(new Refunded(
                first.of("refund", first.source()),
                1,
                day.plusDays(3),
                "USD",
                "stripe",
                true,
                money("21.50"),
                money("20"),
                Map.of(),
                Map.of("NY", money("1.50")),
                money("11")));
        book(new PaidOut(
                first.of("payout", first.source()),
                day.plusDays(4),
                "USD",
                "stripe",
                money("83.85"),
                money("80.74"),
                money("3.11")));
    }
}
