package io.tillbridge.journey.stock;

/** Where a product's stock stands: to be told, told, told and seen, left as the shop has it, or set aside with a reason. */
public enum StockState {
    DUE,
    SENT,
    DONE,
    LEFT,
    ASIDE
}
