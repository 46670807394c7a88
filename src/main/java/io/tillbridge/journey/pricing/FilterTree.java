package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ComparisonOperator;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;

/** The parser's tree as ours: everything that is not named here is foreign, whatever it means elsewhere. */
final class FilterTree {
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "=", Comparison.EQUAL,
            "<>", Comparison.OTHER_THAN,
            "!=", Comparison.OTHER_THAN,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);
    private static final int LONGEST_QUOTE = 60;

    private final String table;

    FilterTree(String table) {
        this.table = table;
    }

    /** A part of a filter that is not understood. */
    static final class Foreign extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Foreign(String sentence) {
            super(sentence);
        }
    }

    Condition condition(Expression node) {
        if (node instanceof AndExpression and) {
            return new Condition.Every(
                    List.of(condition(and.getLeftExpression()), condition(and.getRightExpression())));
        }
        if (node instanceof OrExpression or) {
            return new Condition.Any(List.of(condition(or.getLeftExpression()), condition(or.getRightExpression())));
        }
        if (node instanceof NotExpression not) {
            return new Condition.Not(condition(not.getExpression()));
        }
        if (node instanceof ParenthesedExpressionList<?> brackets && brackets.size() == 1) {
            return condition(brackets.get(0));
        }
        return leaf(node);
    }

    private Condition leaf(Expression node) {
        if (node instanceof ComparisonOperator operator) {
            return comparison(operator);
        }
        if (node instanceof InExpression in) {
            return turned(in.isNot(), new Condition.OneOf(column(in.getLeftExpression()), literals(in)));
        }
        if (node instanceof LikeExpression like) {
            return turned(like.isNot(), like(like));
        }
        if (node instanceof Between between && !between.isUsingSymmetric() && !between.isUsingAsymmetric()) {
            return turned(
                    between.isNot(),
                    new Condition.Between(
                            column(between.getLeftExpression()),
                            literal(between.getBetweenExpressionStart()),
                            literal(between.getBetweenExpressionEnd())));
        }
        if (node instanceof IsNullExpression missing && !missing.isUseIsNull() && !missing.isUseNotNull()) {
            return turned(missing.isNot(), new Condition.Absent(column(missing.getLeftExpression())));
        }
        throw foreign(node);
    }

    private Condition comparison(ComparisonOperator node) {
        Comparison comparison = COMPARISONS.get(node.getStringExpression());
        boolean plain = comparison != null && node.getOldOracleJoinSyntax() == 0 && node.getOraclePriorPosition() == 0;
        boolean ofColumn = node.getLeftExpression() instanceof Column || node.getRightExpression() instanceof Column;
        if (!plain || !ofColumn) {
            throw foreign(node);
        }
        return node.getLeftExpression() instanceof Column
                ? new Condition.Compare(
                        column(node.getLeftExpression()), comparison, literal(node.getRightExpression()))
                : new Condition.Compare(
                        column(node.getRightExpression()), comparison.mirrored(), literal(node.getLeftExpression()));
    }

    private Condition like(LikeExpression node) {
        boolean plain = node.getLikeKeyWord() == LikeExpression.KeyWord.LIKE && !node.isUseBinary();
        Optional<Character> escape = Optional.ofNullable(node.getEscape())
                .map(this::literal)
                .map(Object::toString)
                .map(text -> text.length() == 1 ? text.charAt(0) : null);
        if (plain
                && escape.isPresent() == (node.getEscape() != null)
                && node.getRightExpression() instanceof StringValue text
                && literal(text) instanceof String) {
            return LikePattern.of(text.getNotExcapedValue(), escape)
                    .<Condition>map(pattern -> new Condition.Like(column(node.getLeftExpression()), pattern))
                    .orElseThrow(() -> foreign(node));
        }
        throw foreign(node);
    }

    private List<Object> literals(InExpression in) {
        if (!(in.getRightExpression() instanceof ParenthesedExpressionList<?> list) || in.isGlobal()) {
            throw foreign(in);
        }
        List<Object> literals = new ArrayList<>();
        list.forEach(entry -> literals.add(literal(entry)));
        return List.copyOf(literals);
    }

    /** A name without its table is the filter's own table's. */
    private String column(Expression node) {
        if (node instanceof Column column && column.getArrayConstructor() == null) {
            String owner = column.getUnquotedTableName();
            String schema = column.getUnquotedSchemaName();
            boolean ours = (owner == null || owner.equalsIgnoreCase(table))
                    && (schema == null || schema.equalsIgnoreCase("dbo"))
                    && column.getUnquotedCatalogName() == null;
            if (ours) {
                return column.getUnquotedColumnName().toUpperCase(Locale.ROOT);
            }
            throw new Foreign("it asks for " + shortened(node) + ", and may ask for columns of " + table + " only");
        }
        throw foreign(node);
    }

    private Object literal(Expression node) {
        if (node instanceof StringValue text
                && (text.getPrefix() == null || text.getPrefix().equalsIgnoreCase("N"))) {
            return text.getNotExcapedValue().stripTrailing();
        }
        if (node instanceof SignedExpression signed && literal(signed.getExpression()) instanceof BigDecimal number) {
            return signed.getSign() == '-' ? number.negate() : number;
        }
        boolean number = node instanceof LongValue || node instanceof DoubleValue;
        if (number && node.toString().matches("\\d{1,18}(\\.\\d{1,18})?")) {
            return new BigDecimal(node.toString());
        }
        throw foreign(node);
    }

    private static Condition turned(boolean not, Condition condition) {
        return not ? new Condition.Not(condition) : condition;
    }

    private static Foreign foreign(Expression node) {
        String kind = node instanceof BinaryExpression ? "comparison " : "";
        return new Foreign("the " + kind + "part " + shortened(node) + " is not understood");
    }

    private static String shortened(Expression node) {
        String text = node.toString();
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + " …" : text;
    }
}
