package io.tillbridge.journey.followups;

/** What a follow-up becomes in CounterPoint. */
public enum Outcome {
    /** Nothing is to be written: there is no document, or it is settled already. */
    NOTHING,
    /** The open order sells less, and so much of its deposit is returned. */
    REDUCED,
    /** The open order is closed, what it reserved is free again, and its deposit is returned. */
    CLOSED,
    /** A return ticket takes back what was sold and pays it out. */
    RETURNED,
    /** A deposit is received. */
    DEPOSITED
}
