package io.tillbridge.journey.followups;

/** Where an order's document stands when something happens to the order. */
public enum Place {
    /** The document was closed by us: everything about it is settled. */
    CLOSED,
    /** Nobody has touched it. */
    OPEN,
    /** Goods are off the shelf, and have not left. */
    PICKED,
    /** Some goods have left. */
    PARTLY_RELEASED,
    /** All goods have left; its ticket is not posted yet. */
    RELEASED,
    /** It is in history. */
    POSTED,
    /** It is nowhere: somebody deleted it. */
    GONE
}
