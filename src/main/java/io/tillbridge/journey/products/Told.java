package io.tillbridge.journey.products;

import io.tillbridge.statements.Row;

/** What the shop was told of a product, known again by its hash: the parameters of keep-hash.sql. */
public record Told(long mapId, String catalogueHash) implements Row {}
