package io.tillbridge.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/** What can be set about the books: {@code tillbridge.books}. */
public record Books(
        @NotNull
        @Pattern(regexp = "own|shadow", message = "is own (exported) or shadow (kept and compared, never exported)")
        String mode,

        @NotBlank String folder,

        @NotNull
        @Pattern(
                regexp = "hledger|ledger|beancount|iif|qbo|xero|csv",
                message = "is hledger, ledger, beancount, iif, qbo, xero or csv")
        String format,

        boolean summary,
        @NotNull @PositiveOrZero BigDecimal tolerance,
        @Valid @NotNull Accounts accounts,
        @NotNull List<@Valid Clearing> clearing,
        @NotNull List<@Valid Sales> sales,
        @NotNull List<@Valid Tax> taxes,
        @NotNull List<@Valid Charge> charges,
        @NotNull List<@Valid Name> names) {

    /** Every code not named elsewhere in its list; the account's own {@code *} is then the code. */
    public static final String ANY = "*";

    public Books {
        clearing = clearing == null ? List.of() : List.copyOf(clearing);
        sales = sales == null ? List.of() : List.copyOf(sales);
        taxes = taxes == null ? List.of() : List.copyOf(taxes);
        charges = charges == null ? List.of() : List.copyOf(charges);
        names = names == null ? List.of() : List.copyOf(names);
    }

    /** CounterPoint's own ledger interface books already: nothing of ours leaves the house. */
    public boolean isShadow() {
        return "shadow".equals(mode);
    }

    public boolean hasClearing(String gateway) {
        return clearing.stream().anyMatch(entry -> means(entry.gateway(), gateway));
    }

    public boolean hasSales(String category) {
        return sales.stream().anyMatch(entry -> means(entry.category(), category));
    }

    public boolean hasTax(String authority) {
        return taxes.stream().anyMatch(entry -> means(entry.authority(), authority));
    }

    public boolean hasCharge(int number) {
        return charges.stream().anyMatch(entry -> entry.charge() == number);
    }

    private static boolean means(String entry, String code) {
        return entry.equalsIgnoreCase(code) || (entry.equals(ANY) && !code.equals("none"));
    }

    public record Accounts(
            @NotBlank String deposits,
            @NotBlank String discounts,
            @NotBlank String returns,
            @NotBlank String allowances,
            @NotBlank String forfeited,
            @NotBlank String credits,
            @NotBlank String giftCards,
            @NotBlank String cost,
            @NotBlank String inventory,
            @NotBlank String bank,
            @NotBlank String fees,
            @NotBlank String rounding,
            @NotBlank String investigation) {}

    public record Clearing(
            @NotBlank String gateway, @NotBlank String account) {}

    public record Sales(@NotBlank String category, @NotBlank String account) {}

    public record Tax(@NotBlank String authority, @NotBlank String account) {}

    public record Charge(
            @Min(1) @Max(5) int charge, @NotBlank String account) {}

    /** What a bookkeeper's program calls an account. */
    public record Name(@NotBlank String account, String code, String name) {

        public Name {
            code = code == null ? "" : code;
            name = name == null ? "" : name;
        }
    }
}
