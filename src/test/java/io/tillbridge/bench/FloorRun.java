package io.tillbridge.bench;

import io.tillbridge.bench.FloorOrders.Ready;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/** Lets the program by hand write a number of orders. The clock stands still while the next ones are made ready. */
final class FloorRun {
    private static final int CHUNK = 1000;

    private final Database database;
    private final FloorOrders orders;
    private long next;

    /** How long it took to stage all orders, and to post them, and the processor's time for the latter. */
    record Took(Duration staging, Duration posting, Duration postingCpu) {}

    FloorRun(Database database, FloorOrders orders, long firstId) {
        this.database = database;
        this.orders = orders;
        this.next = firstId;
    }

    Took write(int count, int connections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Floor> floors = new ArrayList<>();
        Took took = new Took(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        try {
            for (int i = 0; i < connections; i++) {
                floors.add(new Floor(database.connect()));
            }
            for (int done = 0; done < count; done += CHUNK) {
                int size = Math.min(CHUNK, count - done);
                List<Ready> ready = LongStream.range(next, next + size)
                        .mapToObj(orders::ready)
                        .toList();
                next += size;
                took = plus(took, chunk(ready, floors, threads));
            }
            return took;
        } finally {
            threads.shutdownNow();
            for (Floor floor : floors) {
                floor.close();
            }
        }
    }

    private static Took chunk(List<Ready> ready, List<Floor> floors, ExecutorService threads) throws Exception {
        long start = System.nanoTime();
        all(ready, floors, threads, (floor, order) -> floor.write(order.staging()));
        long staged = System.nanoTime();
        Duration cpu = Vitals.cpu();
        all(ready, floors, threads, (floor, order) -> floor.write(order.posting()));
        return new Took(
                Duration.ofNanos(staged - start),
                Duration.ofNanos(System.nanoTime() - staged),
                Vitals.cpu().minus(cpu));
    }

    private static void all(
            List<Ready> ready, List<Floor> floors, ExecutorService threads, BiConsumer<Floor, Ready> work)
            throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < floors.size(); i++) {
            int mine = i;
            running.add(threads.submit(() -> {
                for (int order = mine; order < ready.size(); order += floors.size()) {
                    work.accept(floors.get(mine), ready.get(order));
                }
            }));
        }
        for (Future<?> thread : running) {
            thread.get();
        }
    }

    private static Took plus(Took one, Took other) {
        return new Took(
                one.staging().plus(other.staging()),
                one.posting().plus(other.posting()),
                one.postingCpu().plus(other.postingCpu()));
    }
}
