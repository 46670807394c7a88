package io.tillbridge.journey.books.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One run over the orders that a shop made on some days: how far it is, and what it found. */
public final class Reconciliation {
    private final String shop;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<Long> seen = new HashSet<>();
    private final Map<String, DayTotals> days = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int page = 1;
    private boolean reading = true;

    Reconciliation(String shop, LocalDate from, LocalDate to) {
        this.shop = shop;
        this.from = from;
        this.to = to;
    }

    /** What came of it. */
    public record Outcome(
            String shop,
            LocalDate from,
            LocalDate to,
            int compared,
            List<DayTotals> days,
            List<Difference> differences) {}

    public String shop() {
        return shop;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Whether the shop's list has another page. */
    public boolean isReading() {
        return reading;
    }

    int page() {
        return page;
    }

    void turnPage(boolean isLast) {
        page++;
        reading = !isLast;
    }

    boolean hasSeen(long orderId) {
        return seen.contains(orderId);
    }

    void compared(long orderId, DayTotals totals, List<Difference> found) {
        if (seen.add(orderId)) {
            days.merge(totals.day(), totals, DayTotals::plus);
            differences.addAll(found);
        }
    }

    void found(Difference difference) {
        differences.add(difference);
    }

    Outcome outcome() {
        return new Outcome(shop, from, to, seen.size(), List.copyOf(days.values()), List.copyOf(differences));
    }
}
