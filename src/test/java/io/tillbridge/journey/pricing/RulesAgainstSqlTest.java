package io.tillbridge.journey.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.pricing.RandomRules.Ask;
import io.tillbridge.journey.pricing.RandomRules.Group;
import io.tillbridge.journey.pricing.RandomRules.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine and one SQL statement find the same prices under random rules; among them filters that the database itself
 * evaluates. {@code -Dtillbridge.rule-sets=1000} asks for fewer of them, {@code -Dtillbridge.seed=…} for others.
 */
class RulesAgainstSqlTest {
    private static final int SETS = Integer.getInteger("tillbridge.rule-sets", 10_000);
    private static final long SEED = Long.getLong("tillbridge.seed", 20_261_115L);
    private static final int AT_ONCE = 1_000;
    private static final int QUESTIONS = 8;

    private final FilterReader filters = new FilterReader(Map.of());

    @Test
    void bothFindTheSamePrices() {
        Map<String, Integer> seen = new HashMap<>();
        for (int first = 0; first < SETS; first += AT_ONCE) {
            compare(SEED + first, Math.min(AT_ONCE, SETS - first), seen);
        }
        // Else the rules are so odd that nothing is compared.
        assertThat(seen.get("price")).isGreaterThan(SETS * QUESTIONS / 5);
        assertThat(seen.get("NO_RULE")).isGreaterThan(SETS * QUESTIONS / 20);
        assertThat(seen.get("UNCLEAR")).isGreaterThan(SETS * QUESTIONS / 50);
    }

    private void compare(long seed, int sets, Map<String, Integer> seen) {
        RandomRules random = new RandomRules(seed);
        RulesAsSql sql = new RulesAsSql("rules-" + seed);
        PriceTables shared = random.tables();
        sql.add(shared);
        PriceBook goods = shared.book();
        Map<String, String> ours = new LinkedHashMap<>();
        for (int set = 0; set < sets; set++) {
            List<Group> groups = random.groups();
            sql.add(set, groups);
            PriceBook book = book(goods, groups);
            for (int number = 0; number < QUESTIONS; number++) {
                Ask ask = random.ask();
                sql.add(set, number, ask);
                ours.put(set + "/" + number, answer(book, ask));
            }
        }
        Map<String, String> theirs = sql.answers();
        ours.forEach((question, answer) -> {
            seen.merge(answer.matches("[A-Z_]+") ? answer : "price", 1, Integer::sum);
            assertThat(answer)
                    .as("seed %d, set and question %s", seed, question)
                    .isEqualTo(theirs.getOrDefault(question, "NO_RULE"));
        });
    }

    private PriceBook book(PriceBook goods, List<Group> groups) {
        PriceTables tables = new PriceTables();
        for (Group group : groups) {
            tables.group(
                    group.type(),
                    group.code(),
                    Stream.of(
                                    "GRP_SEQ_NO",
                                    group.sequence(),
                                    "CUST_FILT",
                                    customers(group.filter()),
                                    "NO_BEG_DAT",
                                    group.begins() == null ? "Y" : "N",
                                    "BEG_DAT",
                                    group.begins(),
                                    "BEG_TIM_FLG",
                                    RulesAsSql.flag(group.timedBegin()),
                                    "NO_END_DAT",
                                    group.ends() == null ? "Y" : "N",
                                    "END_DAT",
                                    group.ends(),
                                    "END_TIM_FLG",
                                    RulesAsSql.flag(group.timedEnd()),
                                    "ENABLED",
                                    RulesAsSql.flag(group.enabled()))
                            .toArray());
            group.rules().forEach(rule -> add(tables, group, rule));
        }
        RuleBook rules =
                new RuleRows(filters, java.util.Set.of(), java.util.Set.of()).read(tables.groups, tables.rules);
        return new PriceBook(goods.items(), goods.customers(), rules, "");
    }

    private static void add(PriceTables tables, Group group, Rule rule) {
        tables.rule(
                group.type(),
                group.code(),
                rule.sequence(),
                rule.breaks().stream()
                        .map(each -> each.from() + " " + each.method() + " " + each.basis() + " " + each.amount())
                        .toList(),
                "CUST_NO",
                rule.custNo(),
                "ITEM_NO",
                rule.itemNo(),
                "CUST_FILT",
                customers(rule.customers()),
                "ITEM_FILT",
                rule.items() < 0 ? null : RandomRules.ITEM_FILTERS.get(rule.items()),
                "MIN_QTY",
                rule.minimum());
    }

    private static String customers(int filter) {
        return filter < 0 ? null : RandomRules.CUSTOMER_FILTERS.get(filter);
    }

    private static String answer(PriceBook book, Ask ask) {
        Buyer buyer = ask.custNo().isEmpty()
                ? Buyer.holderOf(ask.bid())
                : book.customer(ask.custNo()).orElseThrow();
        Quote quote = Offers.to(buyer, book, ask.at(), ask.location(), 2).price(ask.itemNo(), ask.quantity());
        return quote instanceof Quote.Price price
                ? price.price().stripTrailingZeros().toPlainString()
                : ((Quote.None) quote).reason().name();
    }
}
