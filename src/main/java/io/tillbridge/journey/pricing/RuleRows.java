package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads price groups, rules and breaks as {@code read-groups.sql} and {@code read-rules.sql} give them. */
final class RuleRows {
    private static final String CUSTOMERS = "AR_CUST";
    private static final String ITEMS = "IM_ITEM";

    private final FilterReader filters;
    private final Set<String> itemColumns;
    private final Set<String> customerColumns;
    private final List<String> problems = new ArrayList<>();

    /** The columns are those that were read, so that a filter that asks for another is found at once. */
    RuleRows(FilterReader filters, Set<String> itemColumns, Set<String> customerColumns) {
        this.filters = filters;
        this.itemColumns = itemColumns;
        this.customerColumns = customerColumns;
    }

    RuleBook read(List<Map<String, Object>> groupRows, List<Map<String, Object>> ruleRows) {
        Map<String, PriceGroup> groups = new HashMap<>();
        groupRows.forEach(row -> group(Columns.of(row)).ifPresent(group -> groups.put(group.name(), group)));
        Map<String, List<Columns>> rules = new LinkedHashMap<>();
        for (Map<String, Object> row : ruleRows) {
            Columns columns = Columns.of(row);
            rules.computeIfAbsent(
                            groupName(columns) + " rule " + columns.number("RUL_SEQ_NO"), name -> new ArrayList<>())
                    .add(columns);
        }
        List<PriceRule> read = new ArrayList<>();
        rules.values().forEach(rows -> {
            PriceGroup group = groups.get(groupName(rows.get(0)));
            if (group != null) {
                read.add(rule(group, rows));
            }
        });
        return RuleBook.of(List.copyOf(groups.values()), read, problems);
    }

    private static String groupName(Columns row) {
        return row.text("GRP_TYP") + " " + row.text("GRP_COD");
    }

    private Optional<PriceGroup> group(Columns row) {
        Optional<GroupType> type = GroupType.of(row.text("GRP_TYP"));
        if (type.isEmpty()) {
            problems.add("Price group " + groupName(row) + " is of no type that is known, and is left out.");
            return Optional.empty();
        }
        String filter = row.text("CUST_FILT");
        Condition customers = filters.read(filter, CUSTOMERS);
        check("Price group " + groupName(row), "customer filter", customers, customerColumns);
        return Optional.of(new PriceGroup(
                type.get(),
                row.text("GRP_COD"),
                (int) row.number("GRP_SEQ_NO"),
                row.text("DESCR"),
                row.text("ENABLED").equals("Y"),
                Period.of(
                        row.text("NO_BEG_DAT").equals("Y") ? Optional.empty() : row.local("BEG_DAT"),
                        row.text("BEG_TIM_FLG").equals("Y"),
                        row.text("NO_END_DAT").equals("Y") ? Optional.empty() : row.local("END_DAT"),
                        row.text("END_TIM_FLG").equals("Y")),
                customers,
                filter));
    }

    /** @param rows of one rule, one a break; a rule without breaks has one row without a quantity */
    private PriceRule rule(PriceGroup group, List<Columns> rows) {
        Columns row = rows.get(0);
        String name = "Price rule " + group.name() + " rule " + row.number("RUL_SEQ_NO");
        Condition customers = filters.read(row.text("CUST_FILT"), CUSTOMERS);
        Condition items = filters.read(row.text("ITEM_FILT"), ITEMS);
        check(name, "customer filter", customers, customerColumns);
        check(name, "item filter", items, itemColumns);
        List<PriceBreak> breaks = rows.stream()
                .flatMap(each -> priceBreak(each).stream())
                .sorted(Comparator.comparing(PriceBreak::from).reversed())
                .toList();
        if (breaks.isEmpty()) {
            problems.add(name + " has no break, and so no price.");
        }
        return new PriceRule(
                group,
                (int) row.number("RUL_SEQ_NO"),
                row.text("DESCR"),
                row.text("CUST_NO"),
                row.text("ITEM_NO"),
                customers,
                said(row, "CUST_FILT"),
                items,
                said(row, "ITEM_FILT"),
                !row.text("ITEM_NO").isEmpty() || Leaves.namesItems(items),
                row.decimal("MIN_QTY").orElse(BigDecimal.ZERO),
                breaks,
                obstacle(row));
    }

    private static Optional<PriceBreak> priceBreak(Columns row) {
        return row.decimal("BRK_MIN_QTY")
                .map(from -> new PriceBreak(
                        from,
                        row.text("PRC_METH"),
                        row.text("PRC_BASIS"),
                        row.decimal("AMT_OR_PCT").orElse(BigDecimal.ZERO),
                        row.text("PRC_BRK_DESCR")));
    }

    /** The human sentence where there is one. */
    private static String said(Columns row, String filter) {
        String sentence = row.text(filter + "_TEXT");
        return sentence.isEmpty() ? row.text(filter) : sentence;
    }

    /** A price for one item alone cannot know the rest of the sale. */
    private static Optional<String> obstacle(Columns row) {
        if (row.text("USE_BOGO_TWOFER").equals("Y")) {
            return Optional.of("is a buy-one-get-one rule, which gives no price for one item alone");
        }
        return FilterReader.means(row.text("SAL_FILT"))
                ? Optional.of("asks for the sale it is part of, which is not known before there is one")
                : Optional.empty();
    }

    private void check(String whose, String what, Condition condition, Set<String> known) {
        Leaves.unreadable(condition)
                .ifPresent(reason -> problems.add(whose + ": its " + what + " is not understood: " + reason + "."));
        Leaves.columns(condition).stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> problems.add(whose + ": its " + what + " asks for " + column
                        + ", which is not read: add it to the statements in sql/pricing."));
    }
}
