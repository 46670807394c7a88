package io.tillbridge.journey.followups;

import io.tillbridge.journey.followups.Standing.Reserved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether an open document still looks as we wrote it, less what was taken back from it since (counterpoint.md §10.9). What a
 * till changed it has accounted for itself: taking it back once more would count it twice.
 */
final class AsWritten {

    private AsWritten() {}

    /** Every difference, a sentence each; none where it is as we wrote it. */
    static List<String> differences(PostedOrder posted, RefundLedger ledger, Standing standing) {
        List<String> differences = new ArrayList<>();
        Map<Integer, StandingLine> lines =
                standing.lines().stream().collect(Collectors.toMap(StandingLine::linSeqNo, Function.identity()));
        ledger.items().values().stream()
                .filter(item -> item.part() == RefundLedger.Part.LINE)
                .forEach(item -> line(item, Optional.ofNullable(lines.get(item.place())), differences));
        standing.total().ifPresent(total -> {
            if (total.tot().compareTo(posted.link().tot()) != 0) {
                differences.add("the total is " + plain(total.tot()) + " instead of "
                        + plain(posted.link().tot()));
            }
        });
        stock(standing, differences);
        return differences;
    }

    private static void line(RefundLedger.Item item, Optional<StandingLine> found, List<String> differences) {
        boolean sold = item.quantity().signum() > 0;
        if (found.isEmpty()) {
            if (sold) {
                differences.add("line " + item.place() + " is gone");
            }
            return;
        }
        StandingLine line = found.get();
        if (line.quantity().compareTo(item.quantity()) != 0) {
            differences.add("line " + item.place() + " sells " + plain(line.quantity()) + " instead of "
                    + plain(item.quantity()));
        }
        if (line.extended().compareTo(item.net()) != 0) {
            differences.add("line " + item.place() + " comes to " + plain(line.extended()) + " instead of "
                    + plain(item.net()));
        }
    }

    private static void stock(Standing standing, List<String> differences) {
        for (Reserved reserved : standing.reserved()) {
            BigDecimal sold = standing.lines().stream()
                    .filter(line -> line.itemNo().equalsIgnoreCase(reserved.itemNo()))
                    .map(line -> line.stockQuantity(line.quantity()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!reserved.settled() && sold.compareTo(reserved.committed()) != 0) {
                differences.add("its lines take " + plain(sold) + " of " + reserved.itemNo() + ", and "
                        + plain(reserved.committed()) + " were reserved");
            }
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 2 && number.scale() == 2 ? number : bare).toPlainString();
    }
}
