package io.tillbridge.contract;

import io.tillbridge.statements.StatementSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;

/** Reads off a statement which tables and columns it reads and writes. */
final class StatementReader {
    private final SortedSet<Use> uses = new TreeSet<>();

    private StatementReader() {}

    /** @throws IllegalArgumentException where the statement cannot be understood, or leaves open whose column it means */
    static SortedSet<Use> uses(String text) {
        StatementReader reader = new StatementReader();
        reader.statement(StatementSyntax.parse(text));
        return reader.uses;
    }

    private void statement(Statement statement) {
        if (statement instanceof Select select) {
            select(select, new Scope(null));
        } else if (statement instanceof Insert insert) {
            insert(insert);
        } else if (statement instanceof Update update) {
            update(update);
        } else if (statement instanceof Delete delete) {
            add(delete.getTable(), Access.DELETE, "");
            expressions(target(delete.getTable()), delete.getWhere());
        } else if (statement instanceof Merge merge) {
            merge(merge);
        } else {
            throw new IllegalArgumentException(
                    "a statement is a SELECT, INSERT, UPDATE, DELETE or MERGE, and this is a "
                            + statement.getClass().getSimpleName());
        }
    }

    private void insert(Insert insert) {
        columns(insert.getTable(), Access.INSERT, insert.getColumns());
        select(insert.getSelect(), new Scope(null));
    }

    private void update(Update update) {
        Scope scope = target(update.getTable());
        set(update.getTable(), update.getUpdateSets(), scope);
        expressions(scope, update.getWhere());
    }

    private void merge(Merge merge) {
        Scope scope = target(merge.getTable());
        from(merge.getFromItem(), scope);
        expressions(scope, merge.getOnCondition());
        if (merge.getMergeUpdate() != null) {
            set(merge.getTable(), merge.getMergeUpdate().getUpdateSets(), scope);
        }
        if (merge.getMergeInsert() != null) {
            columns(merge.getTable(), Access.INSERT, merge.getMergeInsert().getColumns());
            expressions(scope, merge.getMergeInsert().getValues());
        }
    }

    private void set(Table table, List<UpdateSet> sets, Scope scope) {
        for (UpdateSet set : sets) {
            columns(table, Access.UPDATE, set.getColumns());
            expressions(scope, set.getValues());
        }
    }

    private void columns(Table table, Access access, List<Column> columns) {
        if (columns == null) {
            throw new IllegalArgumentException("name every column that is written to " + table.getName());
        }
        columns.forEach(column -> add(table, access, column.getColumnName()));
    }

    void select(Select select, Scope outer) {
        Scope scope = new Scope(outer);
        if (select.getWithItemsList() != null) {
            for (WithItem<?> item : select.getWithItemsList()) {
                select(item.getSelect(), scope);
                scope.addDerived(item.getUnquotedAliasName());
            }
            scope = new Scope(scope);
        }
        if (select instanceof PlainSelect plain) {
            plain(plain, scope);
        } else if (select instanceof SetOperationList list) {
            // Its ORDER BY names columns of the result, not of a table.
            for (Select part : list.getSelects()) {
                select(part, scope);
            }
        } else if (select instanceof ParenthesedSelect inner) {
            select(inner.getSelect(), scope);
        } else if (select instanceof Values values) {
            expressions(scope, values.getExpressions());
        }
    }

    private void plain(PlainSelect select, Scope scope) {
        from(select.getFromItem(), scope);
        List<Join> joins = select.getJoins() == null ? List.of() : select.getJoins();
        joins.forEach(join -> from(join.getFromItem(), scope));
        joins.forEach(join -> join.getOnExpressions().forEach(on -> expressions(scope, on)));
        Set<String> aliases = new HashSet<>();
        for (SelectItem<?> item : select.getSelectItems()) {
            expressions(scope, item.getExpression());
            if (item.getAliasName() != null) {
                aliases.add(name(item.getAliasName()));
            }
        }
        expressions(scope, select.getWhere(), select.getHaving());
        if (select.getGroupBy() != null) {
            expressions(scope, select.getGroupBy().getGroupByExpressionList());
        }
        orderBy(select.getOrderByElements(), scope, aliases);
    }

    private void orderBy(List<OrderByElement> elements, Scope scope, Set<String> aliases) {
        for (OrderByElement element : elements == null ? List.<OrderByElement>of() : elements) {
            boolean ofTheResult = element.getExpression() instanceof Column column
                    && column.getTable() == null
                    && aliases.contains(name(column.getColumnName()));
            if (!ofTheResult) {
                expressions(scope, element.getExpression());
            }
        }
    }

    private void from(FromItem item, Scope scope) {
        if (item instanceof Table table) {
            String alias = table.getAlias() == null
                    ? table.getName()
                    : table.getAlias().getName();
            if (isOurs(table) && !scope.isDerived(table.getName())) {
                scope.addTable(name(alias), name(table.getName()));
                add(table, Access.READ, "");
            } else {
                scope.addDerived(name(alias));
            }
        } else if (item instanceof Select inner) {
            select(inner, scope);
            named(item, scope);
        } else if (item instanceof ParenthesedFromItem brackets && brackets.getJoins() == null) {
            from(brackets.getFromItem(), brackets.getAlias() == null ? scope : new Scope(scope));
            named(item, scope);
        } else if (item != null) {
            throw new IllegalArgumentException(
                    "a FROM of this kind is not understood: " + item.getClass().getSimpleName());
        }
    }

    private static void named(FromItem item, Scope scope) {
        if (item.getAlias() != null) {
            scope.addDerived(name(item.getAlias().getName()));
        }
    }

    private Scope target(Table table) {
        Scope scope = new Scope(null);
        String alias =
                table.getAlias() == null ? table.getName() : table.getAlias().getName();
        scope.addTable(name(alias), name(table.getName()));
        return scope;
    }

    /** Catalogue views are everybody's, and no part of CounterPoint. */
    private static boolean isOurs(Table table) {
        return table.getSchemaName() == null || name(table.getSchemaName()).equals("DBO");
    }

    private void expressions(Scope scope, Expression... expressions) {
        ExpressionReader reader = new ExpressionReader(this, scope);
        for (Expression expression : expressions) {
            if (expression != null) {
                expression.accept(reader, null);
            }
        }
    }

    private void add(Table table, Access access, String column) {
        add(table.getName(), access, column);
    }

    void add(String table, Access access, String column) {
        uses.add(new Use(name(table), access, name(column)));
    }

    /** CounterPoint's collation does not tell the cases apart, so neither do we. */
    private static String name(String written) {
        return written.replaceAll("[\\[\\]\"]", "").toUpperCase(Locale.ROOT);
    }
}
