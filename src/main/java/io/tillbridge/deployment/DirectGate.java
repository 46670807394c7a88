package io.tillbridge.deployment;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The way into one direct: address. While it is closed callers wait, and it knows when the last one inside has left. */
final class DirectGate {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int inside;
    private boolean closed;

    /** Lets the caller in, or says false if the gate was closed for longer than the caller can wait. */
    boolean enter(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            for (long left = longest.toNanos(); closed; left = changed.awaitNanos(left)) {
                if (left <= 0) {
                    return false;
                }
            }
            inside++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for everybody to leave; says false if somebody is inside after the longest wait. It is closed either way. */
    boolean close(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            for (long left = longest.toNanos(); inside > 0; left = changed.awaitNanos(left)) {
                if (left <= 0) {
                    return false;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void open() {
        lock.lock();
        try {
            closed = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
