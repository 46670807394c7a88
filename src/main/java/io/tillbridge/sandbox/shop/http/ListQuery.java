package io.tillbridge.sandbox.shop.http;

import io.tillbridge.sandbox.shop.store.IndexCard;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parameters every list of the shop shares: page, order, dates, include (woocommerce.md, Dates and Paging). */
public record ListQuery(ShopRequest request, int page, int perPage, Comparator<IndexCard> order) {

    private static final Map<String, Comparator<IndexCard>> ORDERS = Map.of(
            "date", Comparator.comparing(IndexCard::created).thenComparing(IndexCard::id),
            "modified", Comparator.comparing(IndexCard::modified).thenComparing(IndexCard::id),
            "id", Comparator.comparing(IndexCard::id),
            "include", Comparator.comparing(IndexCard::id),
            "title", Comparator.comparing(IndexCard::sku).thenComparing(IndexCard::id));

    /**
     * Reads the parameters.
     *
     * @param orders the values of {@code orderby} this list knows, its default first
     */
    public static ListQuery of(ShopRequest request, List<String> orders) {
        int page = number(request, "page", 1, Integer.MAX_VALUE);
        int perPage = number(request, "per_page", 10, 100);
        String orderBy = request.query("orderby", orders.get(0));
        if (!orders.contains(orderBy)) {
            throw ShopRefusal.invalidParameter("orderby", "orderby is not one of " + String.join(", ", orders) + ".");
        }
        String direction = request.query("order", "desc");
        if (!Set.of("asc", "desc").contains(direction)) {
            throw ShopRefusal.invalidParameter("order", "order is not one of asc and desc.");
        }
        Comparator<IndexCard> order = ORDERS.getOrDefault(orderBy, ORDERS.get("id"));
        return new ListQuery(request, page, perPage, direction.equals("asc") ? order : order.reversed());
    }

    /** after, before, modified_after, modified_before: strictly later or earlier, on whole seconds. */
    public Predicate<IndexCard> dates() {
        return bound("after", IndexCard::created, true)
                .and(bound("before", IndexCard::created, false))
                .and(bound("modified_after", IndexCard::modified, true))
                .and(bound("modified_before", IndexCard::modified, false));
    }

    public Predicate<IndexCard> ids() {
        Set<Long> included = idsOf("include");
        Set<Long> excluded = idsOf("exclude");
        return card -> (included.isEmpty() || included.contains(card.id())) && !excluded.contains(card.id());
    }

    /** The values of a comma list; empty when the parameter is missing. */
    public Set<String> values(String parameter) {
        String list = request.query(parameter, "");
        return list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(",", -1)).map(String::trim).collect(Collectors.toSet());
    }

    private Set<Long> idsOf(String parameter) {
        try {
            return values(parameter).stream().map(Long::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw ShopRefusal.invalidParameter(parameter, parameter + "[0] is not of type integer.");
        }
    }

    private Predicate<IndexCard> bound(String parameter, Function<IndexCard, Instant> date, boolean later) {
        String stamp = request.query(parameter, "");
        if (stamp.isEmpty()) {
            return card -> true;
        }
        Instant bound = DateBound.of(parameter, stamp, request.flag("dates_are_gmt"));
        return card ->
                later ? date.apply(card).isAfter(bound) : date.apply(card).isBefore(bound);
    }

    private static int number(ShopRequest request, String parameter, int fallback, int most) {
        String text = request.query(parameter, String.valueOf(fallback));
        try {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw ShopRefusal.invalidParameter(parameter, parameter + " is not of type integer.");
        }
        throw ShopRefusal.invalidParameter(
                parameter, parameter + " must be between 1 (inclusive) and " + most + " (inclusive)");
    }
}
