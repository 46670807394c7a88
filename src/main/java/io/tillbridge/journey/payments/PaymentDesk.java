package io.tillbridge.journey.payments;

import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.Page;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.desk.Slice;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person asks about payments, and what is answered. */
@Component("paymentDesk")
public class PaymentDesk {
    private static final int CUST_NO_LENGTH = 15;
    private static final int WHOLE_ORDER = 500;

    private final DeskQuestions questions;
    private final Settings settings;

    public PaymentDesk(DeskQuestions questions, Settings settings) {
        this.questions = questions;
        this.settings = settings;
    }

    /** Whose payments are asked for; document 0 for all of them, another for those of that order. */
    public record Question(String custNo, long docId, int offset, int size) implements Row {}

    /**
     * Which business date is asked for.
     *
     * @param shop empty for every shop
     */
    public record Day(
            String shop, LocalDate date, Instant fromUtc, Instant toUtc, LocalDateTime fromDate, LocalDateTime toDate)
            implements Row {}

    public Question ofCustomer(String custNo, String page, String size) {
        String number = custNo == null ? "" : custNo.strip();
        if (number.isEmpty() || number.length() > CUST_NO_LENGTH) {
            throw Refusal.badQuestion("custNo", "A customer number has one to " + CUST_NO_LENGTH + " characters.");
        }
        Slice slice = questions.slice(null, page, size);
        return new Question(number, 0, slice.offset(), slice.size());
    }

    /** @param found the order */
    public Question ofOrder(Map<String, Object> found) {
        Columns row = Columns.of(found);
        if (row.value("CP_DOC_ID").isEmpty()) {
            throw Refusal.notAllowed(
                    "state",
                    "Order " + row.text("WOO_ORDER_NO") + " (" + row.text("SHOP") + ") is " + row.text("STATE")
                            + " and has no document, so CounterPoint has no payment of it.");
        }
        return new Question(row.text("CUST_NO"), row.number("CP_DOC_ID"), 0, WHOLE_ORDER);
    }

    /** @param shop null for every shop */
    public Day day(LocalDate date, String shop) {
        ZoneId zone = settings.counterpoint().zone();
        LocalDate next = date.plusDays(1);
        return new Day(
                shop == null ? "" : shop,
                date,
                date.atStartOfDay(zone).toInstant(),
                next.atStartOfDay(zone).toInstant(),
                date.atStartOfDay(),
                next.atStartOfDay());
    }

    public Page<PaymentLine> page(long total, List<Map<String, Object>> rows) {
        return new Page<>(total, rows.stream().map(PaymentLine::of).toList());
    }

    public Comparison compare(Day day, List<Map<String, Object>> shopMoney, List<Map<String, Object>> tillMoney) {
        return new Comparing(settings.counterpoint()).compare(day, shopMoney, tillMoney);
    }
}
