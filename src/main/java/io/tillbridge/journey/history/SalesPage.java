package io.tillbridge.journey.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of sales, newest first.
 *
 * @param next what to ask for the page after this one with; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SalesPage(List<Sale> orders, int count, String next) {
    // No driver takes an empty IN list; no document has this id.
    private static final List<Long> NONE = List.of(-1L);

    /** @param more sales of each kind, each list in order and one longer than the page where more follow */
    static SalesPage of(List<List<Map<String, Object>>> more, int size) {
        List<Sale> sales = more.stream()
                .flatMap(List::stream)
                .map(Sale::of)
                .sorted(Sale.NEWEST_FIRST)
                .toList();
        List<Sale> told = List.copyOf(sales.subList(0, Math.min(size, sales.size())));
        return new SalesPage(told, told.size(), sales.size() > size ? Bookmark.of(told.get(told.size() - 1)) : null);
    }

    SalesPage with(List<Map<String, Object>> lineRows) {
        Map<Long, List<Sale.SaleLine>> lines =
                lineRows.stream().map(Sale.SaleLine::of).collect(Collectors.groupingBy(Sale.SaleLine::docId));
        List<Sale> whole = new ArrayList<>();
        orders.forEach(sale -> whole.add(sale.with(lines.getOrDefault(sale.docId(), List.of()))));
        return new SalesPage(whole, count, next);
    }

    @JsonIgnore
    public List<Long> getOpenIds() {
        return ids("open");
    }

    @JsonIgnore
    public List<Long> getFulfilledIds() {
        return ids("fulfilled");
    }

    @JsonIgnore
    public List<Long> getSoldIds() {
        return ids("sold", "returned");
    }

    private List<Long> ids(String... status) {
        List<Long> ids = orders.stream()
                .filter(sale -> Stream.of(status).anyMatch(sale.status()::equals))
                .map(Sale::docId)
                .toList();
        return ids.isEmpty() ? NONE : ids;
    }
}
