package io.tillbridge.journey.stock;

import java.util.ArrayList;
import java.util.List;

/** What a reconciliation came to. The list stops at a thousand, the counts do not, so that any catalogue takes little room. */
public final class StockTally {
    private static final int LISTED = 1_000;

    private int items;
    private int drifted;
    private int explained;
    private final List<Drift> drifts = new ArrayList<>();

    void looked(int more) {
        items += more;
    }

    void drifted(Drift drift) {
        drifted++;
        explained += drift.cause().isExplained() ? 1 : 0;
        if (drifts.size() < LISTED) {
            drifts.add(drift);
        }
    }

    public int items() {
        return items;
    }

    public int drifted() {
        return drifted;
    }

    public int explained() {
        return explained;
    }

    public int unexplained() {
        return drifted - explained;
    }

    public List<Drift> drifts() {
        return List.copyOf(drifts);
    }
}
