package io.tillbridge.journey.books.reconcile;

import io.tillbridge.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One order, held against everything that came of it; the first thing that is wrong hides what follows from it. */
final class OrderComparison {
    private static final Set<String> CALLED_OFF = Set.of("cancelled", "failed", "trash");

    private final String shop;
    private final ShopOrder order;
    private final String day;
    private final Settings settings;
    private final List<Difference> differences = new ArrayList<>();

    private OrderComparison(String shop, ShopOrder order, Settings settings) {
        this.shop = shop;
        this.order = order;
        this.settings = settings;
        this.day = LocalDate.ofInstant(order.created(), settings.counterpoint().zone())
                .toString();
    }

    /** @param standing absent where nobody here knows the order */
    static List<Difference> of(String shop, ShopOrder order, Optional<Standing> standing, Settings settings) {
        OrderComparison comparison = new OrderComparison(shop, order, settings);
        standing.ifPresentOrElse(comparison::staged, comparison::unknown);
        return List.copyOf(comparison.differences);
    }

    private boolean isPayable() {
        return settings.orders().payable().contains(order.status());
    }

    private void unknown() {
        if (!settings.orders().notYet().contains(order.status())) {
            find(Cause.NOT_STAGED, isPayable() ? order.sold() : null, pull());
        }
    }

    private String pull() {
        return "orders pull --shop " + shop + " --since " + day + " --apply";
    }

    private void staged(Standing standing) {
        if (standing.document().isPresent()) {
            documented(standing);
            return;
        }
        String mend = standing.staged().text("REASON_MEND");
        switch (standing.state()) {
            case "REJECTED" ->
                find(Cause.REJECTED, order.total(), mend + " Then: orders replay " + order.number() + " --apply");
            case "HELD" -> find(Cause.HELD, order.total(), mend.isEmpty() ? "orders show " + order.number() : mend);
            case "STAGED" ->
                find(Cause.NOT_POSTED, order.total(), "orders replay " + order.number() + " --apply --now");
            case "POSTED", "FULFILLED" -> find(Cause.LINK_MISSING, order.total(), "orders show " + order.number());
            case "SKIPPED" -> payable(Cause.SKIPPED, "orders replay " + order.number() + " --apply");
            case "CANCELLED" -> payable(Cause.CANCELLED_HERE, pull());
            default -> payable(Cause.STATUS_STALE, pull());
        }
    }

    private void payable(Cause cause, String mend) {
        if (isPayable()) {
            find(cause, order.total(), mend);
        }
    }

    private void documented(Standing standing) {
        String ticket = standing.document().orElseThrow().text("TKT_NO");
        int documents = standing.documented("DOCUMENTS").intValue();
        boolean isClosed = standing.documented("IS_CLOSED").signum() != 0;
        if (documents == 0 && !isClosed) {
            find(
                    Cause.DOCUMENT_GONE,
                    order.total(),
                    "Look for " + ticket + " in CounterPoint; then: orders unpost " + order.number() + " --apply");
            return;
        }
        if (documents > 1) {
            find(
                    Cause.DOCUMENT_TWICE,
                    order.total(),
                    "Delete or renumber the other document " + ticket + " in CounterPoint.");
        }
        boolean isOpen = standing.documented("IS_OPEN").signum() != 0;
        if (CALLED_OFF.contains(order.status())) {
            if (isOpen) {
                find(
                        Cause.CANCELLED_IN_SHOP,
                        order.total(),
                        "orders show " + order.number() + " says why it is open still.");
            }
            return;
        }
        if (documents > 0) {
            amounts(standing, ticket);
        }
        PaymentComparison.of(order, standing, settings)
                .forEach(found -> find(found.cause(), found.cents(), found.mend()));
    }

    private void amounts(Standing standing, String ticket) {
        BigDecimal total = standing.total();
        if (total.compareTo(order.sold()) != 0) {
            find(
                    Cause.TOTAL_DIFFERS,
                    order.sold().subtract(total),
                    "Hold " + ticket + " against: orders show " + order.number());
        }
        BigDecimal units = standing.units();
        if (units.compareTo(order.units()) != 0) {
            find(Cause.UNITS_DIFFER, null, "Hold the lines of " + ticket + " against: orders show " + order.number());
        }
    }

    private void find(Cause cause, BigDecimal cents, String mend) {
        differences.add(new Difference(
                shop,
                day,
                order.number(),
                cause,
                cents,
                "Order " + order.number() + " (" + shop + ", " + order.status() + ", " + order.total() + "): "
                        + cause.words() + ".",
                mend));
    }
}
