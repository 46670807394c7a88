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
            int orders,
            Duration staged,
            Duration journey,
            Duration posting,
            Duration postingCpu,
            FloorRun.Took floor) {

        String rate(Duration took) {
            return "%.0f/s".formatted(orders * 1e9 / took.toNanos());
        }

        String each(Duration cpu) {
            return "%.2f ms".formatted(cpu.toNanos() / 1e6 / orders);
        }

        Duration floorJourney() {
            return floor.staging().plus(floor.posting());
        }
    }

    void add(Speed speed) {
        speeds.add(speed);
    }

    void tell(Report report, String engine) {
        report.text("%d orders of three lines, %s, two cores for the service, the shop and the database:"
                .formatted(speeds.get(0).orders(), engine));
        List<Object> header = new ArrayList<>(List.of("Orders"));
        speeds.forEach(speed -> header.add(speed.workers() == 1 ? "1 worker" : speed.workers() + " workers"));
        report.header(header.toArray());
        row(report, "read from the shop and staged", speed -> speed.rate(speed.staged()));
        row(report, "from the shop to the committed document", speed -> speed.rate(speed.journey()));
        row(report, "the same by hand, without reading any shop", speed -> speed.rate(speed.floorJourney()));
        row(report, "posted from a backlog", speed -> speed.rate(speed.posting()));
        row(report, "the same by hand", speed -> speed.rate(speed.floor().posting()));
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
