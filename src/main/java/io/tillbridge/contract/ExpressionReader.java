package io.tillbridge.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.NextValExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/** Reads off an expression which columns it needs. */
final class ExpressionReader extends ExpressionVisitorAdapter<Void> {
    /** Their first word is a part of a date, such as DAY, and looks like a column. */
    private static final Set<String> OF_DATE_PARTS = Set.of("DATEADD", "DATEDIFF", "DATEPART", "DATENAME");

    private final StatementReader statement;
    private final Scope scope;

    ExpressionReader(StatementReader statement, Scope scope) {
        this.statement = statement;
        this.scope = scope;
    }

    @Override
    public <S> Void visit(Column column, S context) {
        String name = column.getColumnName();
        Optional<String> table = column.getTable() == null
                ? scope.onlyTable(name)
                : scope.table(column.getTable().getName());
        table.ifPresent(of -> statement.add(of, Access.READ, name));
        return null;
    }

    @Override
    public <S> Void visit(Function function, S context) {
        boolean ofDateParts = OF_DATE_PARTS.contains(function.getName().toUpperCase(Locale.ROOT));
        if (ofDateParts) {
            List<? extends Expression> parameters = List.copyOf(function.getParameters());
            parameters.subList(1, parameters.size()).forEach(parameter -> parameter.accept(this, context));
            return null;
        }
        return isOfRows(function) ? null : super.visit(function, context);
    }

    /** COUNT(*) asks for no column. */
    private static boolean isOfRows(Function function) {
        return function.getParameters() != null
                && function.getParameters().size() == 1
                && function.getParameters().get(0).getClass() == AllColumns.class;
    }

    @Override
    public <S> Void visit(ParenthesedSelect select, S context) {
        statement.select(select, scope);
        return null;
    }

    @Override
    public <S> Void visit(Select select, S context) {
        statement.select(select, scope);
        return null;
    }

    @Override
    public <S> Void visit(NextValExpression next, S context) {
        List<String> names = next.getNameList();
        statement.add(names.get(names.size() - 1), Access.NEXT, "");
        return null;
    }

    /** Sites add columns of their own (counterpoint.md §14.10), so a star is never the same twice. */
    @Override
    public <S> Void visit(AllColumns star, S context) {
        throw new IllegalArgumentException("name the columns instead of *");
    }

    @Override
    public <S> Void visit(AllTableColumns star, S context) {
        throw new IllegalArgumentException("name the columns instead of *");
    }
}
