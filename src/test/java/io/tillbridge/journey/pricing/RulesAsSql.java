package io.tillbridge.journey.pricing;

import io.tillbridge.journey.pricing.RandomRules.Ask;
import io.tillbridge.journey.pricing.RandomRules.Break;
import io.tillbridge.journey.pricing.RandomRules.Group;
import io.tillbridge.journey.pricing.RandomRules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same rules in tables, and one statement that answers all questions to all of them. */
final class RulesAsSql {
    /** Stands for the customer where only a bid number asks. */
    private static final String NOBODY = "(bid)";

    private final JdbcTemplate jdbc;
    private final Map<String, List<Object[]>> waiting = new HashMap<>();

    RulesAsSql(String name) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:h2:mem:" + name + ";MODE=MSSQLServer;IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=FALSE"
                        + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE"));
        Stream.of(text("tables").split(";", -1)).forEach(jdbc::execute);
    }

    void add(PriceTables tables) {
        tables.items.forEach(
                row -> add("Q_ITEM", row, "ITEM_NO", "PROF_COD_1", "CATEG_COD", "PROF_NO_1", "REG_PRC", "PRC_1"));
        tables.prices.forEach(row -> add("Q_PRC", row.values().toArray()));
        tables.customers.forEach(
                row -> add("Q_CUST", row, "CUST_NO", "NCR_BID_NO", "PROF_COD_1", "CATEG_COD", "STATE"));
        RandomRules.BIDS.forEach(bid -> add("Q_CUST", NOBODY, bid, null, null, null));
    }

    private void add(String table, Map<String, Object> row, String... columns) {
        add(table, Stream.of(columns).map(row::get).toArray());
    }

    void add(int set, List<Group> groups) {
        for (Group group : groups) {
            add(
                    "Q_GRP",
                    set,
                    group.type(),
                    group.code(),
                    group.sequence(),
                    group.filter(),
                    group.begins() == null ? "Y" : "N",
                    group.begins(),
                    flag(group.timedBegin()),
                    group.ends() == null ? "Y" : "N",
                    group.ends(),
                    flag(group.timedEnd()),
                    flag(group.enabled()));
            for (Rule rule : group.rules()) {
                add(
                        "Q_RUL",
                        set,
                        group.type(),
                        group.code(),
                        rule.sequence(),
                        rule.custNo(),
                        rule.itemNo(),
                        rule.customers(),
                        rule.items(),
                        rule.minimum());
                for (Break each : rule.breaks()) {
                    add(
                            "Q_BRK",
                            set,
                            group.type(),
                            group.code(),
                            rule.sequence(),
                            each.from(),
                            each.method(),
                            each.basis(),
                            each.amount());
                }
            }
        }
    }

    void add(int set, int number, Ask ask) {
        add(
                "Q_ASK",
                set,
                number,
                ask.custNo().isEmpty() ? NOBODY : ask.custNo(),
                ask.bid(),
                ask.itemNo(),
                ask.quantity(),
                ask.location(),
                ask.at());
    }

    static String flag(boolean set) {
        return set ? "Y" : "N";
    }

    private void add(String table, Object... values) {
        waiting.computeIfAbsent(table, name -> new ArrayList<>()).add(values);
    }

    /** By set and number of the question; a question that no rule applies to is not there. */
    Map<String, String> answers() {
        waiting.forEach((table, rows) -> jdbc.batchUpdate(
                "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(rows.get(0).length - 1) + ")", rows));
        String sql = text("answer")
                .replace("{naming}", RandomRules.NAMING)
                .replace("{items}", whens(RandomRules.ITEM_FILTERS))
                .replace("{customers}", whens(RandomRules.CUSTOMER_FILTERS));
        Map<String, String> answers = new HashMap<>();
        jdbc.query(sql, row -> {
            boolean clear = row.getInt("RULES") == row.getInt("PRICES") && row.getInt("DIFFERS") == 1;
            answers.put(
                    row.getInt("SET_ID") + "/" + row.getInt("ASK_ID"),
                    clear ? row.getBigDecimal("PRICE").stripTrailingZeros().toPlainString() : "UNCLEAR");
        });
        jdbc.execute("SHUTDOWN");
        return answers;
    }

    /** Not met is not met, whether it is false or unknown. */
    private static String whens(List<String> filters) {
        return IntStream.range(0, filters.size())
                .mapToObj(i -> "WHEN " + i + " THEN (" + filters.get(i) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String text(String name) {
        try (InputStream file = RulesAsSql.class.getResourceAsStream("/pricing/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
