package io.tillbridge.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/** What becomes of refunds, cancellations and edits. */
public record AfterSale(
        @NotNull String allowanceItem,

        @NotNull @Pattern(regexp = "restock|keep-out", message = "is restock or keep-out")
        String refundedGoods,

        @NotNull @Pattern(regexp = "cancel|hold", message = "is cancel or hold")
        String deletedInCounterpoint,

        @NotNull Duration refundsWatched,
        @NotNull Duration lookAgain) {

    /** Whether goods that a refund takes back go into stock again. */
    public boolean restocks() {
        return "restock".equals(refundedGoods);
    }

    public boolean cancelsDeleted() {
        return "cancel".equals(deletedInCounterpoint);
    }
}
