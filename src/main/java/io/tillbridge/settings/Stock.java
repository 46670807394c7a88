package io.tillbridge.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;

/** What of CounterPoint's stock shops are told, and when. */
public record Stock(
        @NotNull List<@NotBlank String> locations,
        @NotNull List<@NotBlank String> reducing,
        @Min(0) @Max(100) int brakeShare,
        @Positive int brakeLeast,
        @PositiveOrZero int brakeUnits,
        @Min(1) @Max(100) int batchSize,
        @NotNull Duration gather,
        @NotNull Duration again,
        @NotNull Duration keepFindings,
        boolean reconcileRepairs) {

    public Stock {
        locations = locations == null ? List.of() : List.copyOf(locations);
    }
}
