package io.tillbridge.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What can be set about customers: {@code tillbridge.customers}. */
public record Customers(
        @Min(1) @Max(100) int pageSize,
        @NotNull List<@Pattern(regexp = "bid|email|phone", message = "is bid, email or phone") String> match,
        @NotNull List<String> skipRoles,
        @NotNull List<@Valid Role> roles,
        @NotNull List<@Valid TaxCode> taxCodes,
        @NotNull String countyMeta,
        @NotNull String exemptMeta,
        @NotNull String exemptCode,
        @NotNull String noteMeta,

        @NotNull
        @Pattern(regexp = "as-written|postal", message = "is as-written or postal (capitals and postal abbreviations)")
        String addresses,

        @NotNull @Pattern(regexp = "as-written|us", message = "is as-written or us, as in (954) 555-0100 ext 7")
        String phones,

        @Valid @NotNull Owners owners,
        @Valid @NotNull Spam spam) {

    public Customers {
        match = match == null ? List.of() : List.copyOf(match);
        skipRoles = skipRoles == null ? List.of() : List.copyOf(skipRoles);
        roles = roles == null ? List.of() : List.copyOf(roles);
        taxCodes = taxCodes == null ? List.of() : List.copyOf(taxCodes);
    }

    /** The first entry of a role, if there is one. */
    public Optional<Role> role(String name) {
        return roles.stream().filter(role -> role.role().equalsIgnoreCase(name)).findFirst();
    }

    /** The first entry of a tier, if there is one: what an account of it is called in the shop. */
    public Optional<Role> tier(String code) {
        return roles.stream().filter(role -> role.tier().equalsIgnoreCase(code)).findFirst();
    }

    public record Role(
            @NotBlank String role,

            @NotNull @Pattern(regexp = ".{1,10}", message = "is a code of at most ten characters, such as TIER1")
            String tier,

            BigDecimal discount) {}

    /** County and zip narrow a state down; an entry without either is for all of it. */
    public record TaxCode(
            @NotBlank String state,
            String country,
            String county,
            String zip,

            @NotNull
            @Pattern(regexp = ".{1,10}", message = "is a code of at most ten characters: never cut one, look it up")
            String code) {

        public TaxCode {
            country = country == null ? "US" : country;
            county = county == null ? "" : county;
            zip = zip == null ? "" : zip;
        }
    }

    /** Who decides a field once the customer is there. */
    public enum Owner {
        SHOP,
        COUNTERPOINT
    }

    public record Owners(
            @NotNull Owner name,
            @NotNull Owner address,
            @NotNull Owner phone,
            @NotNull Owner email,
            @NotNull Owner tier,
            @NotNull Owner taxCode,
            @NotNull Owner bidNumber) {}

    public record Spam(
            @Min(1) int score,
            @NotNull List<String> allow,
            @NotNull List<String> throwAwayDomains,

            @NotNull @Pattern(regexp = "disable|delete", message = "is disable or delete")
            String action,

            @NotNull String disabledRole) {

        public Spam {
            allow = allow == null ? List.of() : List.copyOf(allow);
            throwAwayDomains = throwAwayDomains == null ? List.of() : List.copyOf(throwAwayDomains);
        }
    }
}
