package io.tillbridge.settings;

import io.tillbridge.settings.Settings.Counterpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quartz.CronExpression;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What must hold between settings, checked once when the service starts. Each breach is a sentence on its key; Spring
 * Boot adds the value and the file it came from, and all of them are said together.
 */
public final class SettingsRules implements Validator {
    private static final long LARGEST_DOCUMENT_ID = 999_999_999_999_999L;
    private static final long ROOM_FOR_DOCUMENTS = 1_000_000_000L;
    private static final int CUSTOMER_NUMBER_LENGTH = 15;

    @Override
    public boolean supports(Class<?> type) {
        return type == Settings.class;
    }

    @Override
    public void validate(Object target, Errors errors) {
        Settings settings = (Settings) target;
        breaches(settings).forEach((key, sentence) -> errors.rejectValue(key, "rule", sentence));
    }

    /** Sentences by the key they are about. Parts that are missing altogether are the constraints' business. */
    private static Map<String, String> breaches(Settings settings) {
        Map<String, String> breaches = new java.util.TreeMap<>(ShopRules.breaches(settings.shops()));
        ShopRules.publicUrl(settings.publicUrl(), breaches);
        Counterpoint site = settings.counterpoint();
        if (site != null) {
            writer(site, breaches);
            if (!settings.shops().isEmpty()) {
                required(site, breaches);
            }
            numbers(site, breaches);
            twice("counterpoint.pay-codes", site.payCodes(), Settings.PayCode::gateway, breaches);
            twice("counterpoint.credit-fees", site.creditFees(), Settings.CreditFee::fee, breaches);
            twice("counterpoint.tax-authorities", site.taxAuthorities(), Settings.TaxAuthority::rate, breaches);
            twice("counterpoint.ship-via", site.shipVia(), Settings.ShipVia::method, breaches);
        }
        journey(settings, breaches);
        if (settings.retry() != null) {
            retry(settings.retry(), breaches);
        }
        if (settings.schedule() != null) {
            schedule(settings.schedule(), breaches);
        }
        return breaches;
    }

    private static void journey(Settings settings, Map<String, String> breaches) {
        if (settings.orders() != null) {
            orders(settings.orders(), breaches);
        }
        if (settings.shopCalls() != null) {
            shopCalls(settings.shopCalls(), breaches);
        }
        if (settings.customers() != null) {
            twice("customers.roles", settings.customers().roles(), Customers.Role::role, breaches);
        }
        if (settings.pricing() != null) {
            pricing(settings.pricing(), breaches);
        }
        if (settings.stock() != null) {
            stock(settings.stock(), breaches);
        }
        if (settings.books() != null) {
            books(settings.books(), breaches);
        }
    }

    private static void shopCalls(Settings.ShopCalls calls, Map<String, String> breaches) {
        positive("shop-calls.answer-within", calls.answerWithin(), breaches);
        positive("shop-calls.time-limit", calls.timeLimit(), breaches);
        positive("shop-calls.longest-rest", calls.longestRest(), breaches);
    }

    private static void stock(Stock stock, Map<String, String> breaches) {
        positive("stock.gather", stock.gather(), breaches);
        positive("stock.again", stock.again(), breaches);
        positive("stock.keep-findings", stock.keepFindings(), breaches);
    }

    private static void schedule(Settings.Schedule schedule, Map<String, String> breaches) {
        cron("schedule.orders", schedule.orders(), breaches);
        cron("schedule.customers", schedule.customers(), breaches);
        cron("schedule.retry", schedule.retry(), breaches);
        cron("schedule.refunds", schedule.refunds(), breaches);
        cron("schedule.vanished", schedule.vanished(), breaches);
        cron("schedule.webhooks", schedule.webhooks(), breaches);
        cron("schedule.price-log", schedule.priceLog(), breaches);
        cron("schedule.history", schedule.history(), breaches);
        positive("schedule.contract", schedule.contract(), breaches);
        positive("schedule.books", schedule.books(), breaches);
        cron("schedule.books-export", schedule.booksExport(), breaches);
        cron("schedule.books-reconcile", schedule.booksReconcile(), breaches);
        positive("schedule.prices", schedule.prices(), breaches);
        cron("schedule.stock", schedule.stock(), breaches);
        cron("schedule.reconcile", schedule.reconcile(), breaches);
        cron("schedule.products", schedule.products(), breaches);
        cron("schedule.catalogue", schedule.catalogue(), breaches);
    }

    private static void writer(Counterpoint site, Map<String, String> breaches) {
        if ("api".equals(site.writer())) {
            breaches.put(
                    "counterpoint.writer", "Posting through NCR's REST service is not there yet. Write: writer: sql");
        } else if (!"sql".equals(site.writer())) {
            breaches.put("counterpoint.writer", "There is no such writer. Write: writer: sql");
        }
    }

    private static void required(Counterpoint site, Map<String, String> breaches) {
        Map.of(
                        "store", site.store(),
                        "station", site.station(),
                        "drawer", site.drawer(),
                        "user", site.user(),
                        "location", site.location(),
                        "template-customer", site.templateCustomer())
                .forEach((name, value) -> {
                    if (value.isBlank()) {
                        breaches.put(
                                "counterpoint." + name,
                                "Orders of a shop cannot be posted without it. Set it to a code of your CounterPoint.");
                    }
                });
    }

    private static void numbers(Counterpoint site, Map<String, String> breaches) {
        if (site.documentIdStart() > LARGEST_DOCUMENT_ID - ROOM_FOR_DOCUMENTS) {
            breaches.put(
                    "counterpoint.document-id-start",
                    "DOC_ID has fifteen digits, and an order takes ten ids: leave room above it, as 990000000000000 does.");
        }
        // One digit more than it starts with, so that numbers can grow.
        int longest = (site.customerPrefix() + site.customerNumberStart()).length() + 1;
        if (longest > CUSTOMER_NUMBER_LENGTH) {
            breaches.put(
                    "counterpoint.customer-number-start",
                    "CUST_NO has fifteen characters, and customer-prefix goes before the number: begin with fewer digits.");
        }
    }

    /** What two entries say of one word, only the first would ever be heard. */
    private static <T> void twice(String key, List<T> entries, Function<T, String> word, Map<String, String> breaches) {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (T entry : entries) {
            String said = word.apply(entry) == null ? "" : word.apply(entry).toLowerCase(Locale.ROOT);
            if (!seen.add(said)) {
                again.add(said);
            }
        }
        if (!again.isEmpty()) {
            breaches.put(key, "Stands there twice: " + String.join(", ", again) + ". Take one out.");
        }
    }

    private static void orders(Settings.Orders orders, Map<String, String> breaches) {
        positive("orders.first-pull", orders.firstPull(), breaches);
        positive("orders.overlap", orders.overlap(), breaches);
        if (orders.payable() != null && orders.notYet() != null) {
            List<String> both =
                    orders.payable().stream().filter(orders.notYet()::contains).toList();
            if (!both.isEmpty()) {
                breaches.put(
                        "orders.payable",
                        "A status is payable or not an order yet, not both: take " + String.join(", ", both)
                                + " out of payable or not-yet.");
            }
        }
    }

    private static void pricing(Settings.Pricing pricing, Map<String, String> breaches) {
        twice("pricing.keys", pricing.keys(), Settings.PriceKey::name, breaches);
        positive("pricing.overlap", pricing.overlap(), breaches);
        positive("pricing.reload", pricing.reload(), breaches);
        positive("pricing.stale", pricing.stale(), breaches);
        positive("pricing.keep-log", pricing.keepLog(), breaches);
    }

    private static void books(Books books, Map<String, String> breaches) {
        breaches.putAll(BooksRules.breaches(books));
        twice("books.clearing", books.clearing(), Books.Clearing::gateway, breaches);
        twice("books.sales", books.sales(), Books.Sales::category, breaches);
        twice("books.taxes", books.taxes(), Books.Tax::authority, breaches);
        twice("books.names", books.names(), Books.Name::account, breaches);
    }

    private static void retry(Settings.Retry retry, Map<String, String> breaches) {
        positive("retry.first", retry.first(), breaches);
        if (retry.first() != null && retry.longest() != null && retry.longest().compareTo(retry.first()) < 0) {
            breaches.put("retry.longest", "Pauses grow from retry.first: set it to at least that.");
        }
    }

    private static void positive(String key, Duration duration, Map<String, String> breaches) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            breaches.put(key, "Must be longer than nothing, such as 5m.");
        }
    }

    private static void cron(String key, String cron, Map<String, String> breaches) {
        if (cron != null && !CronExpression.isValidExpression(cron)) {
            breaches.put(key, "Is no Quartz cron of six or seven fields, such as: 0 0/2 * * * ?");
        }
    }
}
