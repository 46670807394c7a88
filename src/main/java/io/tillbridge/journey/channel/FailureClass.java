package io.tillbridge.journey.channel;

/** What a failure means for the record it happened to. Everything the error channel does follows from this alone. */
public enum FailureClass {
    /** The content is wrong: rejected at once, trying again would not help. */
    DATA,
    /** A code, item or customer is not there yet: rejected, and tried again by itself when it is. */
    MISSING,
    /** A person has to decide: held. */
    CONFLICT,
    /** Shop or database away, deadlock, time-out: tried again with growing pauses, never rejected. */
    TRANSIENT
}
