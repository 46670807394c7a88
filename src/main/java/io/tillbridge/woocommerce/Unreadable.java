package io.tillbridge.woocommerce;

/** A field of the shop's JSON that cannot be read, and why. Never carries the value: it may be somebody's name. */
public record Unreadable(String field, String sentence) {}
