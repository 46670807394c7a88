package io.tillbridge.contract;

import io.tillbridge.statements.Row;
import java.time.LocalDateTime;

/**
 * What one statement of sql/contract is asked, with everything that any of them takes as a parameter.
 *
 * @param name  of the statement's file, without its ending
 * @param since a moment of the site's clock; what is older does not count as use
 */
public record Question(
        String name, String store, String station, String templateCustomer, long documentIdStart, LocalDateTime since)
        implements Row {}
