package io.tillbridge.chaos;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the storm is: orders and kills come in step, so that neither happens when the other is over. */
final class Storm {
    private final Plan plan;
    private final AtomicInteger placed = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    Storm(Plan plan) {
        this.plan = plan;
    }

    int placed() {
        return placed.get();
    }

    int kills() {
        return kills.get();
    }

    void orderPlaced() {
        placed.incrementAndGet();
    }

    void killed() {
        kills.incrementAndGet();
    }

    /** Not more than a kill ahead of the orders. */
    boolean mayKill() {
        return kills.get() < plan.kills() && (long) kills.get() * plan.orders() <= (long) placed.get() * plan.kills();
    }

    /** Not more than two kills' worth of orders ahead. */
    boolean mayBuy() {
        return placed.get() < plan.orders() && (long) placed.get() * plan.kills() <= (kills.get() + 2L) * plan.orders();
    }

    boolean isComplete() {
        return placed.get() >= plan.orders() && kills.get() >= plan.kills();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    void end() {
        over.countDown();
    }

    /** Lets time pass, less of it when the storm ends; whether it goes on. */
    boolean goesOn(Duration pause) {
        try {
            return !over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
