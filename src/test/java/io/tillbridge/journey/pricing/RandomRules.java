package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Price rules, customers, items and questions as chance would have them: few values each, so that they meet. */
final class RandomRules {
    static final List<String> ITEM_FILTERS = List.of(
            "(IM_ITEM.PROF_COD_1 = 'CF')",
            "(IM_ITEM.PROF_COD_1 = 'CF S CS')",
            "(IM_ITEM.PROF_COD_1 = 'pc') OR (IM_ITEM.CATEG_COD = 'INK')",
            "IM_ITEM.PROF_COD_1 <> 'CF'",
            "NOT (IM_ITEM.PROF_COD_1 = 'CF')",
            "IM_ITEM.PROF_COD_1 IS NULL",
            "IM_ITEM.PROF_COD_1 IS NOT NULL AND IM_ITEM.CATEG_COD = 'PAPER'",
            "IM_ITEM.PROF_COD_1 LIKE 'CF%'",
            "IM_ITEM.PROF_COD_1 NOT LIKE '%S _S'",
            "IM_ITEM.PROF_NO_1 BETWEEN 1 AND 2.5",
            "IM_ITEM.PROF_NO_1 > 2.5 OR IM_ITEM.PROF_NO_1 IS NULL",
            "NOT (IM_ITEM.PROF_NO_1 >= 2.5 AND IM_ITEM.CATEG_COD = 'INK')",
            "IM_ITEM.CATEG_COD NOT IN ('INK', 'TAPE')",
            "IM_ITEM.CATEG_COD < 'PAPER'",
            "'INK' <= IM_ITEM.CATEG_COD AND IM_ITEM.PROF_COD_1 = 'CF'",
            "(IM_ITEM.ITEM_NO = 'I-1')",
            "IM_ITEM.ITEM_NO IN ('I-2', 'I-3')",
            "(IM_ITEM.ITEM_NO = 'i-4' AND IM_ITEM.CATEG_COD = 'PAPER')");
    /** Those of them that say which items they mean by their numbers. */
    static final String NAMING = "15, 16, 17";

    static final List<String> CUSTOMER_FILTERS = List.of(
            "(AR_CUST.PROF_COD_1 = 'TIER1')",
            "(AR_CUST.PROF_COD_1 = 'TIER2') OR (AR_CUST.STATE = 'FL')",
            "AR_CUST.CATEG_COD IN ('RETAIL', 'GOV')",
            "NOT (AR_CUST.STATE = 'FL')",
            "AR_CUST.STATE IS NULL",
            "AR_CUST.PROF_COD_1 LIKE 'TIER_'",
            "AR_CUST.CATEG_COD <> 'GOV' AND AR_CUST.STATE <> 'GA'",
            "AR_CUST.CUST_NO BETWEEN '100' AND '102'");
    static final List<String> BIDS = List.of("B1", "B2", "NCR CASH");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-15T12:00:00");
    private static final List<String> QUANTITIES =
            List.of("0.0001", "0.9999", "1", "4.9999", "5", "5.0001", "10", "99", "100");
    private static final List<String> BREAKS = List.of("0", "0.0001", "1", "5", "10", "100");

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    record Group(
            String type,
            String code,
            int sequence,
            int filter,
            LocalDateTime begins,
            boolean timedBegin,
            LocalDateTime ends,
            boolean timedEnd,
            boolean enabled,
            List<Rule> rules) {}

    record Rule(
            int sequence,
            String custNo,
            String itemNo,
            int customers,
            int items,
            BigDecimal minimum,
            List<Break> breaks) {}

    record Break(BigDecimal from, String method, String basis, BigDecimal amount) {}

    /** @param custNo empty where only a bid number asks */
    record Ask(String custNo, String bid, String itemNo, BigDecimal quantity, String location, LocalDateTime at) {}

    /** Rules of one company: contracts of up to two bids, and specials and promotions, some of them of one rank. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (String code : List.of("B1", "B2", "S1", "S2", "S3", "P1", "P2")) {
            if (random.nextInt(3) > 0) {
                groups.add(group(code.startsWith("B") ? "C" : code.substring(0, 1), code));
            }
        }
        return groups;
    }

    private Group group(String type, String code) {
        boolean dated = random.nextInt(3) == 0;
        return new Group(
                type,
                code,
                1 + random.nextInt(2),
                type.equals("C") ? -1 : filter(CUSTOMER_FILTERS.size(), 25),
                dated && random.nextBoolean() ? moment() : null,
                random.nextBoolean(),
                dated && random.nextBoolean() ? moment() : null,
                random.nextBoolean(),
                random.nextInt(8) > 0,
                rules(type));
    }

    private List<Rule> rules(String type) {
        List<Rule> rules = new ArrayList<>();
        int sequence = 0;
        for (int i = random.nextInt(5); i >= 0; i--) {
            sequence += 1 + random.nextInt(2);
            rules.add(new Rule(
                    sequence,
                    !type.equals("C") && random.nextInt(6) == 0 ? custNo() : null,
                    random.nextInt(6) == 0 ? itemNo() : null,
                    type.equals("C") ? -1 : filter(CUSTOMER_FILTERS.size(), 33),
                    filter(ITEM_FILTERS.size(), 75),
                    pick(List.of("0", "0.0001", "1", "5")),
                    breaks()));
        }
        return rules;
    }

    private List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        BREAKS.forEach(from -> {
            if (random.nextInt(3) == 0) {
                breaks.add(new Break(
                        new BigDecimal(from),
                        String.valueOf("DMAOF".charAt(random.nextInt(5))),
                        String.valueOf("R123456!".charAt(random.nextInt(8))),
                        BigDecimal.valueOf(random.nextInt(600_000), 4)));
            }
        });
        return breaks;
    }

    Ask ask() {
        boolean bidOnly = random.nextInt(3) == 0;
        return new Ask(
                bidOnly ? "" : custNo(),
                bidOnly ? BIDS.get(random.nextInt(BIDS.size())) : null,
                itemNo(),
                pick(QUANTITIES),
                List.of("01", "02", "*").get(random.nextInt(3)),
                moment());
    }

    /** Around noon, with the edges of days, seconds and of other moments often hit. */
    private LocalDateTime moment() {
        return NOON.plusDays(random.nextInt(3) - 1L)
                .plusHours(12L * (random.nextInt(3) - 1))
                .plusSeconds(random.nextInt(3) - 1L);
    }

    /** Items I-1 to I-6; prices are there or not, at 01, 02 and *. */
    PriceTables tables() {
        PriceTables tables = new PriceTables();
        for (int i = 1; i <= 6; i++) {
            tables.item("I-" + i, word("CF", "CF S CS", "PC", null));
            tables.items.get(i - 1).put("CATEG_COD", word("PAPER", "INK", "TAPE"));
            tables.items.get(i - 1).put("PROF_NO_1", number(word("1", "2.5", "3", null)));
            tables.items.get(i - 1).put("REG_PRC", price());
            tables.items.get(i - 1).put("PRC_1", price());
            for (String location : List.of("01", "02", "*")) {
                if (random.nextInt(3) > 0) {
                    tables.price("I-" + i, location, text(), text(), text(), text(), text(), text(), text());
                }
            }
        }
        for (int i = 0; i < 5; i++) {
            tables.customer("10" + i, word("B1", "B2", null), word("TIER1", "TIER2", "RETAIL", null));
            tables.customers.get(i).put("CATEG_COD", word("RETAIL", "GOV", "WHOLESALE"));
            tables.customers.get(i).put("STATE", word("FL", "GA", null));
        }
        return tables;
    }

    private String text() {
        BigDecimal price = price();
        return price == null ? null : price.toPlainString();
    }

    private BigDecimal price() {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1_000_000), 4);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text).setScale(4);
    }

    private String custNo() {
        return "10" + random.nextInt(5);
    }

    private String itemNo() {
        return "I-" + (1 + random.nextInt(6));
    }

    private String word(String... words) {
        return words[random.nextInt(words.length)];
    }

    private BigDecimal pick(List<String> numbers) {
        return new BigDecimal(numbers.get(random.nextInt(numbers.size())));
    }

    /** A filter's place, or -1 for none. */
    private int filter(int filters, int percent) {
        return random.nextInt(100) < percent ? random.nextInt(filters) : -1;
    }
}
