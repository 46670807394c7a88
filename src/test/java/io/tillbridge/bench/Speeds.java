package io.tillbridge.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Orders a second with so many workers, beside what a program by hand does with as many connections. */
final class Speeds {
    private final List<Speed> speeds = new ArrayList<>();

    /**
     * How long a number of orders took.
     *
     * @param staged  from the first page of the shop until the last order is staged
     * @param journey from the first page of the shop until the last document is committed
     * @param posting of the same number staged before
     */
    record Speed(
            int workers,
            Sizes sizes,
            Duration staged,
            Duration journey,
            Duration posting,
            Duration postingCpu,
            FloorRun.Took floor) {

        String each(Duration cpu) {
            return "%.2f ms".formatted(cpu.toNanos() / 1e6 / sizes.staged());
        }

        Duration floorJourney() {
            return floor.staging().plus(floor.posting());
        }
    }

    private static String rate(int orders, Duration took) {
        return "%.0f/s".formatted(orders * 1e9 / took.toNanos());
    }

    void add(Speed speed) {
        speeds.add(speed);
    }

    void tell(Report report, String engine) {
        Sizes sizes = speeds.get(0).sizes();
        report.text("%d orders of three lines from the shop, %d staged before and by hand; %s; %d cores for all of it:"
                .formatted(
                        sizes.orders(),
                        sizes.staged(),
                        engine,
                        Runtime.getRuntime().availableProcessors()));
        List<Object> header = new ArrayList<>(List.of("Orders"));
        speeds.forEach(speed -> header.add(speed.workers() == 1 ? "1 worker" : speed.workers() + " workers"));
        report.header(header.toArray());
        row(report, "read from the shop and staged", speed -> rate(sizes.orders(), speed.staged()));
        row(report, "from the shop to the committed document", speed -> rate(sizes.orders(), speed.journey()));
        row(report, "the same by hand, without reading any shop", speed -> rate(sizes.staged(), speed.floorJourney()));
        row(report, "posted from a backlog", speed -> rate(sizes.staged(), speed.posting()));
        row(
                report,
                "the same by hand",
                speed -> rate(sizes.staged(), speed.floor().posting()));
        row(report, "times the time by hand", speed -> "%.1f"
                .formatted((double) speed.posting().toNanos()
                        / speed.floor().posting().toNanos()));
        row(report, "processor time of a posted order", speed -> speed.each(speed.postingCpu()));
        row(report, "the same by hand", speed -> speed.each(speed.floor().postingCpu()));
    }

    private void row(Report report, String what, Function<Speed, String> value) {
        List<Object> cells = new ArrayList<>(List.of(what));
        speeds.forEach(speed -> cells.add(value.apply(speed)));
        report.row(cells.toArray());
    }
}
