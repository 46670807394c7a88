package io.tillbridge.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** What CounterPoint decides of a shop's products. */
public record Products(
        @NotNull
        List<
                        @Pattern(
                                regexp = "regular-price|promotion-price|weight|status|description",
                                message = "is one of regular-price, promotion-price, weight, status and description")
                        String>
                fields,

        @NotNull String priceCustomer) {

    public Products {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
