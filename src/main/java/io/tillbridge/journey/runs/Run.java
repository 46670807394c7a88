package io.tillbridge.journey.runs;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of a poll or a command: only what it counts, and, for a person who asked first, what it would do. */
public final class Run {
    private final String id;
    private final String operation;
    private final String direction;
    private final String shop;
    private final boolean dry;
    private final Instant started;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger updated = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final ConcurrentLinkedQueue<PlanLine> plan = new ConcurrentLinkedQueue<>();
    private volatile Instant told;

    /** One thing that a run did, or would do. */
    public record PlanLine(String shop, String number, String status, String action) {}

    Run(String id, String operation, String direction, String shop, boolean dry, Instant started) {
        this.id = id;
        this.operation = operation;
        this.direction = direction;
        this.shop = shop;
        this.dry = dry;
        this.started = started;
        this.told = started;
    }

    public void plan(PlanLine line) {
        plan.add(line);
    }

    public List<PlanLine> planned() {
        return List.copyOf(plan);
    }

    public String id() {
        return id;
    }

    public String operation() {
        return operation;
    }

    public String direction() {
        return direction;
    }

    public String shop() {
        return shop;
    }

    /** Changes nothing: a person looks at the plan first. */
    public boolean isDry() {
        return dry;
    }

    /** It brought something that nothing else had brought before. */
    public boolean isFruitful() {
        return created.get() > 0;
    }

    public Instant started() {
        return started;
    }

    public Instant told() {
        return told;
    }

    void telling(Instant now) {
        told = now;
    }

    public AtomicInteger read() {
        return read;
    }

    public AtomicInteger created() {
        return created;
    }

    public AtomicInteger updated() {
        return updated;
    }

    public AtomicInteger skipped() {
        return skipped;
    }

    public AtomicInteger failed() {
        return failed;
    }
}
