package io.tillbridge.journey.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.TokenMgrException;

/**
 * Reads the predicates that CounterPoint stores with price rules (counterpoint.md §5.3) as trees. What is not a column, a
 * comparison, AND, OR, NOT, IN, LIKE, BETWEEN or IS NULL is not understood, and said so. The same text is read once.
 */
final class FilterReader {
    /** How CounterPoint's screens write "no filter". */
    private static final String ALL = "***All***";

    static final Condition ALWAYS = new Condition.Every(List.of());

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 25;
    private static final long PATIENCE_MS = 2_000;

    private final Map<String, Condition> known;
    private final Map<String, Condition> used = new HashMap<>();

    /** @param known what an earlier reader has read */
    FilterReader(Map<String, Condition> known) {
        this.known = known;
    }

    /** Whether a stored filter means anything but everything. */
    static boolean means(String filter) {
        return !filter.isBlank() && !filter.strip().equalsIgnoreCase(ALL);
    }

    /** All that was asked for, by table and text. */
    Map<String, Condition> used() {
        return used;
    }

    /**
     * @param filter null or blank where everything is meant
     * @param table  whose columns it may name
     */
    Condition read(String filter, String table) {
        String text = filter == null ? "" : filter.strip();
        if (!means(text)) {
            return ALWAYS;
        }
        String key = table + " " + text;
        Condition condition = known.containsKey(key) ? known.get(key) : used.get(key);
        if (condition == null) {
            condition = parsed(text, table);
        }
        used.put(key, condition);
        return condition;
    }

    private static Condition parsed(String text, String table) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            return new Condition.Unreadable("it is too long or too deep");
        }
        try {
            Expression tree =
                    CCJSqlParserUtil.parseCondExpression(text, false, parser -> parser.withSquareBracketQuotation(true)
                            .withTimeOut(PATIENCE_MS));
            return new FilterTree(table).condition(tree);
        } catch (JSQLParserException | TokenMgrException e) {
            return new Condition.Unreadable("it is no predicate that can be read");
        } catch (FilterTree.Foreign e) {
            return new Condition.Unreadable(e.getMessage());
        }
    }

    /** Parsing takes much longer with each level, so that a filter of brackets alone could stop the service. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
