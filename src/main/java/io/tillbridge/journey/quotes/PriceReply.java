package io.tillbridge.journey.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * What a question for prices is answered.
 *
 * @param body       of the answer
 * @param retryAfter seconds until the same key may ask again, 0 where it may now
 * @param entry      what is kept of it
 */
public record PriceReply(int status, Object body, long retryAfter, LogEntry entry) {

    /** Why there is no price. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Trouble(String itemNo, String error, String field) {}

    /** Prices of several items; what has none stands among the errors, with its reason. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Prices(
            List<PriceAnswer> results, List<Trouble> errors, int totalRequested, int totalFound, int totalErrors) {

        static Prices of(List<PriceAnswer> results, List<Trouble> errors) {
            return new Prices(results, errors, results.size() + errors.size(), results.size(), errors.size());
        }
    }
}
