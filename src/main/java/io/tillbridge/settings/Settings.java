package io.tillbridge.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Everything that can be set. Defaults, units and explanations stand in application.yml, and nowhere else. */
@Validated
@ConfigurationProperties("tillbridge")
public record Settings(
        @NotNull Map<String, @Valid Shop> shops,
        @NotNull String publicUrl,
        @NotNull String apiKey,
        @Valid @NotNull Counterpoint counterpoint,
        @Valid @NotNull ShopCalls shopCalls,
        @Valid @NotNull Orders orders,
        @Valid @NotNull Customers customers,
        @Valid @NotNull Pricing pricing,
        @Valid @NotNull Fulfilment fulfilment,
        @Valid @NotNull History history,
        @Valid @NotNull Receipts receipts,
        @Valid @NotNull Stock stock,
        @Valid @NotNull Products products,
        @Valid @NotNull Books books,
        @Valid @NotNull AfterSale afterSale,
        @Valid @NotNull Retry retry,
        @Valid @NotNull Health health,
        @Valid @NotNull Schedule schedule) {

    public Settings {
        shops = shops == null ? Map.of() : Map.copyOf(shops);
        publicUrl = publicUrl == null ? "" : publicUrl.replaceAll("/+$", "");
    }

    /** The shop of that name, if there is one. */
    public Optional<Shop> shop(String name) {
        return Optional.ofNullable(shops.get(name));
    }

    public record Shop(
            @NotBlank String url,
            @NotBlank String consumerKey,
            @NotBlank String consumerSecret,
            String webhookSecret,
            String formerWebhookSecret,
            String sslBundle,

            @Pattern(regexp = "(/[A-Za-z0-9._-]+)+", message = "is a path such as /wp-json or /index.php/wp-json")
            String apiPath,

            @Pattern(regexp = "[A-Z0-9]{1,4}", message = "is one to four capital letters or digits, such as W")
            String ticketPrefix,

            @PositiveOrZero BigDecimal priceHold,
            @PositiveOrZero BigDecimal priceReject) {

        public Shop {
            url = url == null ? "" : url.replaceAll("/+$", "");
            apiPath = apiPath == null ? "/wp-json" : apiPath;
            ticketPrefix = ticketPrefix == null ? "W" : ticketPrefix;
        }

        /** Keys stay out of every text this record ends up in. */
        @Override
        public String toString() {
            return "Shop[url=" + url + "]";
        }
    }

    public record Counterpoint(
            @NotNull String writer,

            @NotNull
            @Pattern(regexp = "order|ticket", message = "is order (shipped later) or ticket (handed over already)")
            String document,

            @NotNull ZoneId zone,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is a code of three capital letters, such as USD")
            String currency,

            @NotNull Charset codePage,
            @NotNull String store,
            @NotNull String station,
            @NotNull String drawer,
            @NotNull String user,
            @NotNull String location,
            @NotNull String priceLocation,
            @NotNull String taxCode,
            @NotNull String templateCustomer,

            @NotNull
            @Pattern(regexp = "[A-Z0-9-]{0,6}", message = "is at most six capital letters, digits or -, such as WEB-")
            String customerPrefix,

            @Positive long customerNumberStart,
            @Positive long documentIdStart,
            @Min(1) @Max(5) int shippingCharge,
            @Min(1) @Max(5) int feeCharge,
            @NotNull Duration codesAge,
            @NotNull List<@Valid PayCode> payCodes,
            @NotNull List<@Valid CreditFee> creditFees,
            @NotNull List<@Valid TaxAuthority> taxAuthorities,
            @NotNull List<@Valid ShipVia> shipVia,

            @NotNull
            List<@Pattern(regexp = "\\w+\\.\\w+", message = "is a table and a column, such as PS_DOC_LIN.DESCR") String>
                    narrowerColumns) {

        public Counterpoint {
            payCodes = payCodes == null ? List.of() : List.copyOf(payCodes);
            creditFees = creditFees == null ? List.of() : List.copyOf(creditFees);
            taxAuthorities = taxAuthorities == null ? List.of() : List.copyOf(taxAuthorities);
            shipVia = shipVia == null ? List.of() : List.copyOf(shipVia);
            narrowerColumns = narrowerColumns == null ? List.of() : List.copyOf(narrowerColumns);
        }

        /** Where prices are looked up before {@code *}. */
        public String pricedAt() {
            return priceLocation.isBlank() ? location : priceLocation;
        }

        public boolean writesTickets() {
            return "ticket".equals(document);
        }

        /** Absent where the gateway is mapped to none. */
        public Optional<String> payCodeOf(String gateway) {
            return payCodes.stream()
                    .filter(entry -> entry.gateway().equalsIgnoreCase(gateway))
                    .map(PayCode::code)
                    .findFirst();
        }

        /** The pay code of a fee below zero that is money of the customer's, such as a gift card; absent for any other fee. */
        public Optional<CreditFee> creditOf(String fee, BigDecimal total) {
            String name = fee.toLowerCase(Locale.ROOT);
            return creditFees.stream()
                    .filter(credit -> total.signum() < 0)
                    .filter(credit -> name.contains(credit.fee().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    public record PayCode(
            @NotBlank String gateway, @NotBlank String code) {}

    public record CreditFee(@NotBlank String fee, @NotBlank String code) {}

    public record TaxAuthority(
            @NotBlank String rate,
            @NotBlank String authority,
            @NotBlank String rule) {}

    public record ShipVia(@NotBlank String method, @NotBlank String code) {}

    public record ShopCalls(
            @Positive int atOnce,
            @NotNull Duration answerWithin,
            @NotNull Duration timeLimit,
            @NotNull Duration longestRest) {}

    public record Orders(
            @NotNull Duration firstPull,
            @NotNull Duration overlap,
            @Min(1) @Max(100) int pageSize,
            @NotNull List<String> payable,
            @NotNull List<String> notYet,
            @Positive int workers,
            @Positive int bodyLimit,
            @Positive int hintLimit) {}

    public record Pricing(
            @NotNull List<@Valid PriceKey> keys,
            @NotNull List<@NotBlank String> origins,
            @Positive int perMinute,
            @Min(1) @Max(500) int batch,
            @Positive int bodyLimit,
            @Min(2) @Max(4) int decimals,
            @NotNull Duration overlap,
            @NotNull Duration reload,
            @NotNull Duration stale,
            @Positive int logQueue,
            @NotNull Duration keepLog) {

        public Pricing {
            keys = keys == null ? List.of() : List.copyOf(keys);
            origins = origins == null ? List.of() : List.copyOf(origins);
        }
    }

    /** A key that opens the prices and nothing else; what it did is told by its name. */
    public record PriceKey(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}", message = "is at most forty letters, digits, - or _")
            String name,

            @NotBlank String key) {

        /** Keys stay out of every text this record ends up in. */
        @Override
        public String toString() {
            return "PriceKey[name=" + name + "]";
        }
    }

    public record Fulfilment(
            @NotNull Duration late,
            @NotNull String completed,
            @NotNull List<@NotBlank String> trackingMeta,
            @NotNull List<@Valid Carrier> carriers) {

        public Fulfilment {
            trackingMeta = trackingMeta == null ? List.of() : List.copyOf(trackingMeta);
            carriers = carriers == null ? List.of() : List.copyOf(carriers);
        }
    }

    public record Carrier(
            @NotBlank String shipVia,
            @NotBlank String provider,

            @Pattern(regexp = "|https://.*\\{number}.*", message = "is empty, or an https address with {number} in it")
            String link) {

        public Carrier {
            link = link == null ? "" : link;
        }
    }

    public record History(@NotNull List<@Valid PriceKey> keys) {

        public History {
            keys = keys == null ? List.of() : List.copyOf(keys);
        }
    }

    public record Receipts(
            @NotNull List<@NotBlank String> heading,
            @NotNull String template,
            boolean link) {

        public Receipts {
            heading = heading == null ? List.of() : List.copyOf(heading);
        }
    }

    public record Retry(@NotNull Duration first, @NotNull Duration longest) {}

    public record Health(
            @NotNull Duration oldestUnposted,
            @NotNull Duration scheduleSilent,
            @Positive int silentWebhooks,
            @NotNull Duration setAside) {}

    public record Schedule(
            @NotBlank String orders,
            @NotBlank String customers,
            @NotBlank String retry,
            @NotBlank String refunds,
            @NotBlank String vanished,
            @NotBlank String webhooks,
            @NotNull Duration sweep,
            @NotNull Duration contract,
            @NotNull Duration prices,
            @NotBlank String priceLog,
            @NotBlank String history,
            @NotBlank String stock,
            @NotBlank String reconcile,
            @NotBlank String products,
            @NotBlank String catalogue,
            @NotNull Duration books,
            @NotBlank String booksExport,
            @NotBlank String booksReconcile) {}
}
