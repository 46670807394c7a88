package io.tillbridge.journey.books;

import io.tillbridge.statements.Row;

/** An account that came late: lines of that slot and code have it now. */
record FilledAccount(String slot, String code, String newSlot, String account) implements Row {}
