package io.tillbridge.journey.history;

import io.tillbridge.statements.Row;
import java.time.LocalDateTime;

/**
 * Which sales somebody wants to see; an empty word asks for all. Dates are the site's own, as CounterPoint's are.
 *
 * @param dateTo    the first moment that is not wanted any more
 * @param open      Y or N, as fulfilled, sold and returned
 * @param lastDt    the sale told last, with lastDocId: those after it are wanted
 * @param size      one more than is told, to see whether more follow
 * @param withLines whether their lines are wanted, too
 */
public record SalesQuestion(
        LocalDateTime dateFrom,
        LocalDateTime dateTo,
        String customerNo,
        String unit,
        String open,
        String fulfilled,
        String sold,
        String returned,
        LocalDateTime lastDt,
        long lastDocId,
        int size,
        boolean withLines)
        implements Row {}
