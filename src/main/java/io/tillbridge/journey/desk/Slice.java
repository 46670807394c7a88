package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;

/** A page of a list, of one shop or, with an empty word, of all. */
public record Slice(String shop, int offset, int size) implements Row {}
