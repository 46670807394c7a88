package io.tillbridge.journey.customers;

/**
 * Where a read of a shop's accounts stands: page by page in the order of their ids, until an empty one comes. New
 * accounts come at the end; one that is deleted meanwhile moves the others up, and whoever slips by comes with the next
 * day's read.
 *
 * @param page from 1
 */
public record AccountWalk(int page, boolean finished) {}
