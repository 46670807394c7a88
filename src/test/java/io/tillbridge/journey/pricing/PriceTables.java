package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CounterPoint's price tables as a test fills them, row by row, and the book that is read from them. */
public final class PriceTables {
    public static final LocalDateTime NOW = LocalDateTime.parse("2026-11-15T10:30:00");
    private static final List<String> PRICE_COLUMNS =
            List.of("ITEM_NO", "LOC_ID", "REG_PRC", "PRC_1", "PRC_2", "PRC_3", "PRC_4", "PRC_5", "PRC_6");

    public final List<Map<String, Object>> groups = new ArrayList<>();
    public final List<Map<String, Object>> rules = new ArrayList<>();
    public final List<Map<String, Object>> items = new ArrayList<>();
    public final List<Map<String, Object>> prices = new ArrayList<>();
    public final List<Map<String, Object>> customers = new ArrayList<>();

    /** @param profile PROF_COD_1, null for none; an item of no price of its own */
    public PriceTables item(String itemNo, String profile) {
        items.add(row(
                "ITEM_NO",
                itemNo,
                "PROF_COD_1",
                profile,
                "CATEG_COD",
                "PAPER",
                "PROF_NO_1",
                null,
                "REG_PRC",
                null,
                "PRC_1",
                null));
        return this;
    }

    /** @param amounts regular and first to sixth price; the last may be left out */
    public PriceTables price(String itemNo, String location, String... amounts) {
        Object[] values = Arrays.copyOf(
                Stream.concat(
                                Stream.of(itemNo, location),
                                Stream.of(amounts).map(amount -> amount == null ? null : new BigDecimal(amount)))
                        .toArray(),
                PRICE_COLUMNS.size());
        Map<String, Object> row = new LinkedHashMap<>();
        PRICE_COLUMNS.forEach(column -> row.put(column, values[row.size()]));
        prices.add(row);
        return this;
    }

    public PriceTables customer(String custNo, String bid, String profile) {
        customers.add(row(
                "CUST_NO", custNo, "NCR_BID_NO", bid, "PROF_COD_1", profile, "CATEG_COD", "WHOLESALE", "STATE", null));
        return this;
    }

    public PriceTables group(String type, String code, Object... columns) {
        Map<String, Object> row = row(
                "GRP_TYP",
                type,
                "GRP_COD",
                code,
                "GRP_SEQ_NO",
                1,
                "DESCR",
                "Group " + code,
                "CUST_FILT",
                null,
                "NO_BEG_DAT",
                "Y",
                "BEG_DAT",
                null,
                "BEG_TIM_FLG",
                "N",
                "NO_END_DAT",
                "Y",
                "END_DAT",
                null,
                "END_TIM_FLG",
                "N",
                "ENABLED",
                "Y");
        row.putAll(row(columns));
        groups.add(row);
        return this;
    }

    /** @param breaks as {@code 10 D R 49}: from, method, basis, amount */
    public PriceTables rule(String type, String code, int sequence, List<String> breaks, Object... columns) {
        Map<String, Object> row = row(
                "GRP_TYP",
                type,
                "GRP_COD",
                code,
                "RUL_SEQ_NO",
                sequence,
                "DESCR",
                "Rule " + sequence,
                "CUST_NO",
                null,
                "ITEM_NO",
                null,
                "CUST_FILT",
                null,
                "CUST_FILT_TEXT",
                null,
                "ITEM_FILT",
                null,
                "ITEM_FILT_TEXT",
                null,
                "SAL_FILT",
                null,
                "MIN_QTY",
                BigDecimal.ZERO,
                "USE_BOGO_TWOFER",
                "N");
        row.putAll(row(columns));
        if (breaks.isEmpty()) {
            rules.add(with(row, row("BRK_MIN_QTY", null, "PRC_METH", null, "PRC_BASIS", null, "AMT_OR_PCT", null)));
        }
        for (String text : breaks) {
            String[] words = text.split(" ", -1);
            rules.add(with(
                    row,
                    row(
                            "BRK_MIN_QTY",
                            new BigDecimal(words[0]),
                            "PRC_METH",
                            words[1],
                            "PRC_BASIS",
                            words[2],
                            "AMT_OR_PCT",
                            new BigDecimal(words[3]))));
        }
        return this;
    }

    private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(row);
        all.putAll(more);
        all.put("PRC_BRK_DESCR", null);
        return all;
    }

    static Map<String, Object> row(Object... columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            row.put((String) columns[i], columns[i + 1]);
        }
        return row;
    }

    public PriceBook book() {
        return new BookWriter().write(reading(true)).orElseThrow();
    }

    Reading reading(boolean whole) {
        return new Reading(
                whole,
                groups,
                rules,
                FactRows.read(items.iterator()),
                PriceRows.read(prices.iterator()),
                FactRows.read(customers.iterator()),
                row("ITEMS", items.size(), "PRICES", prices.size(), "CUSTOMERS", customers.size()));
    }

    Quote ofBid(String bid, String itemNo, String quantity) {
        return ofBid(bid, itemNo, quantity, "01", NOW);
    }

    Quote ofBid(String bid, String itemNo, String quantity, String location, LocalDateTime at) {
        PriceBook book = book();
        return Offers.to(book.holderOf(bid).orElseThrow(), book, at, location, 2)
                .price(itemNo, new BigDecimal(quantity));
    }

    Quote ofCustomer(String custNo, String itemNo, String quantity) {
        PriceBook book = book();
        return Offers.to(book.customer(custNo).orElseThrow(), book, NOW, "01", 2)
                .price(itemNo, new BigDecimal(quantity));
    }

    /** As short as a table in a test wants it: {@code 25.50 C 144319/1}, or the reason why not. */
    static String shortly(Quote quote) {
        return quote instanceof Quote.Price price
                ? price.price().toPlainString() + " " + price.groupType().code() + " " + price.group() + "/"
                        + price.rule()
                : ((Quote.None) quote).reason().name();
    }

    static String sentence(Quote quote) {
        return ((Quote.None) quote).sentence();
    }

    @Override
    public String toString() {
        return Stream.of(groups, rules, items, prices, customers)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
