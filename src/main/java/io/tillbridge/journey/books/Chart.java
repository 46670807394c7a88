package io.tillbridge.journey.books;

import io.tillbridge.settings.Books;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which account each amount of an entry belongs to. Nothing is ever booked to a guess: a code without one has none. */
public final class Chart {
    private static final String NONE = "none";

    private final Books books;
    private final Map<Slot, Map<String, String>> byCode;

    public Chart(Books books) {
        this.books = books;
        Map<String, String> clearing = new TreeMap<>();
        books.clearing().forEach(entry -> clearing.put(key(entry.gateway()), entry.account()));
        Map<String, String> sales = new TreeMap<>();
        books.sales().forEach(entry -> sales.put(key(entry.category()), entry.account()));
        Map<String, String> taxes = new TreeMap<>();
        books.taxes().forEach(entry -> taxes.put(key(entry.authority()), entry.account()));
        Map<String, String> charges = new TreeMap<>();
        books.charges().forEach(entry -> charges.put(Integer.toString(entry.charge()), entry.account()));
        this.byCode = Map.of(Slot.CLEARING, clearing, Slot.SALES, sales, Slot.TAXES, taxes, Slot.CHARGES, charges);
    }

    /** Codes are the same whatever their case, as CounterPoint's own are (counterpoint.md §1). */
    private static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<String> account(Slot slot, String code) {
        if (!slot.isByCode()) {
            return Optional.of(fixed(slot));
        }
        String named = byCode.get(slot).get(key(code));
        return named == null ? catchAll(slot, code) : Optional.of(named);
    }

    private Optional<String> catchAll(Slot slot, String code) {
        if (code.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byCode.get(slot).get(Books.ANY))
                .map(account -> account.replace(Books.ANY, part(code)));
    }

    /** A code as part of an account's name: what would end or split the name becomes a hyphen. */
    private static String part(String code) {
        return code.strip().replaceAll("[\\s:;\"|()\\[\\]*]+", "-");
    }

    private String fixed(Slot slot) {
        Books.Accounts accounts = books.accounts();
        return switch (slot) {
            case DEPOSITS -> accounts.deposits();
            case DISCOUNTS -> accounts.discounts();
            case COST -> accounts.cost();
            case INVENTORY -> accounts.inventory();
            case RETURNS -> accounts.returns();
            case ALLOWANCES -> accounts.allowances();
            case FORFEITED -> accounts.forfeited();
            case CREDITS -> accounts.credits();
            case GIFT_CARDS -> accounts.giftCards();
            case BANK -> accounts.bank();
            case FEES -> accounts.fees();
            case ROUNDING -> accounts.rounding();
            case INVESTIGATION -> accounts.investigation();
            case CLEARING, SALES, CHARGES, TAXES -> throw new IllegalArgumentException(slot + " goes by code");
        };
    }

    /** A gateway or category whose account is the gift cards' own redeems or sells them. */
    Slot slot(EntryLine line) {
        boolean mayBe = line.slot() == Slot.CLEARING || line.slot() == Slot.SALES;
        return mayBe
                        && account(line.slot(), line.code())
                                .filter(books.accounts().giftCards()::equals)
                                .isPresent()
                ? Slot.GIFT_CARDS
                : line.slot();
    }

    /** The setting below {@code tillbridge.books} that would map a code, as it is to be written. */
    static String mend(Slot slot, String code) {
        return switch (slot) {
            case CLEARING -> "clearing: {gateway: " + code + ", account: 'Assets:…'}";
            case SALES -> "sales: {category: " + code + ", account: 'Income:…'}";
            case TAXES -> "taxes: {authority: " + code + ", account: 'Liabilities:…'}";
            default -> "charges: {charge: " + code + ", account: 'Income:…'}";
        };
    }
}
