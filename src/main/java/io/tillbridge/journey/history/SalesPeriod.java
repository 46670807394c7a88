package io.tillbridge.journey.history;

import io.tillbridge.statements.Row;
import java.time.LocalDateTime;

/** The last so many days, today included, by the site's calendar. */
public record SalesPeriod(int days, LocalDateTime dateFrom) implements Row {}
