package io.tillbridge.statements;

import io.tillbridge.statements.StatementText.Parameter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.component.sql.SqlPrepareStatementStrategy;
import org.apache.camel.support.ExchangeHelper;
import org.apache.camel.support.ObjectHelper;

/** Fills the named parameters of one statement from the body, else the headers, else the variables. */
final class NamedStatement implements SqlPrepareStatementStrategy {

    private final String file;
    private volatile Parsed last = new Parsed("", StatementText.parse("", '?'), "", Map.of());

    NamedStatement(String file) {
        this.file = file;
    }

    private record Parsed(String query, StatementText text, String prepared, Map<String, Expression> expressions) {}

    @Override
    public String prepareQuery(String query, boolean allowNamedParameters, Exchange exchange) {
        Parsed parsed = parsed(query, exchange);
        if (parsed.text().parameters().stream().noneMatch(Parameter::list)) {
            return parsed.prepared();
        }
        Object body = exchange.getMessage().getBody();
        return parsed.text()
                .prepared(parameter -> list(parameter, parsed, exchange, body).size());
    }

    @Override
    public Iterator<?> createPopulateIterator(
            String query, String prepared, int ignored, Exchange exchange, Object body) {
        Parsed parsed = parsed(query, exchange);
        List<Object> values = new ArrayList<>();
        for (Parameter parameter : parsed.text().parameters()) {
            if (parameter.list()) {
                values.addAll(list(parameter, parsed, exchange, body));
            } else {
                values.add(value(parameter, parsed, exchange, body));
            }
        }
        return values.iterator();
    }

    /**
     * A null goes by setObject: mssql-jdbc refuses Types.NULL, and Spring's own setter would ask the driver for the
     * parameter's type, which is a round trip a parameter. Text goes as the connection's sendStringParametersAsUnicode
     * says, false for us: an NVARCHAR beside CounterPoint's varchar keys makes a scan of every look-up. What is not
     * ASCII would then lose characters on its way into our NVARCHAR columns, and goes as NVARCHAR whatever it says.
     */
    @Override
    public void populateStatement(PreparedStatement statement, Iterator<?> values, int ignored) throws SQLException {
        for (int place = 1; values.hasNext(); place++) {
            Object value = SqlValue.of(values.next());
            if (value instanceof String text && !SqlValue.isPlain(text)) {
                statement.setNString(place, text);
            } else {
                statement.setObject(place, value);
            }
        }
    }

    /** A statement's text changes only with a deployment, so it is taken apart once and not once a message. */
    private Parsed parsed(String query, Exchange exchange) {
        Parsed parsed = last;
        if (!parsed.query().equals(query)) {
            StatementText text = StatementText.parse(withColumns(query, exchange), '?');
            parsed = new Parsed(query, text, text.prepared(parameter -> 1), expressions(text, exchange.getContext()));
            last = parsed;
        }
        return parsed;
    }

    private static Map<String, Expression> expressions(StatementText text, CamelContext camel) {
        Map<String, Expression> expressions = new HashMap<>();
        text.parameters().stream()
                .filter(Parameter::isExpression)
                .map(Parameter::name)
                .forEach(name -> {
                    Expression expression = camel.resolveLanguage("simple").createExpression(name);
                    expression.init(camel);
                    expressions.put(name, expression);
                });
        return expressions;
    }

    private static String withColumns(String query, Exchange exchange) {
        if (!query.contains("{{columns:")) {
            return query;
        }
        ColumnLists lists = exchange.getContext().getRegistry().findSingleByType(ColumnLists.class);
        return lists.expand(query);
    }

    private List<Object> list(Parameter parameter, Parsed parsed, Exchange exchange, Object body) {
        List<Object> values = new ArrayList<>();
        ObjectHelper.createIterator(value(parameter, parsed, exchange, body)).forEachRemaining(values::add);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Statement " + file + " needs at least one value in the list :#in:"
                    + parameter.name() + ", and it is empty; leave the step out where there is nothing to look for.");
        }
        return values;
    }

    private Object value(Parameter parameter, Parsed parsed, Exchange exchange, Object body) {
        if (parameter.isExpression()) {
            return evaluated(parsed.expressions().get(parameter.name()), exchange, body);
        }
        return source(parameter.name(), exchange, body)
                .orElseThrow(() -> new IllegalArgumentException("Statement " + file + " needs a value for :#"
                        + parameter.name() + ", and neither the body, a header nor a variable has one; set "
                        + parameter.name() + " before the step, or make it a component of the row."))
                .get(parameter.name());
    }

    private static Optional<Map<?, ?>> source(String name, Exchange exchange, Object body) {
        Map<?, ?> row = body instanceof Row ours ? ours.parameters() : body instanceof Map<?, ?> map ? map : Map.of();
        if (row.containsKey(name)) {
            return Optional.of(row);
        }
        if (exchange.getMessage().hasHeaders()
                && exchange.getMessage().getHeaders().containsKey(name)) {
            return Optional.of(exchange.getMessage().getHeaders());
        }
        return exchange.hasVariables() && exchange.getVariables().containsKey(name)
                ? Optional.of(exchange.getVariables())
                : Optional.empty();
    }

    /** Only a row of a batch needs a copy of the exchange: elsewhere the body of the expression is the body itself. */
    private static Object evaluated(Expression expression, Exchange exchange, Object body) {
        Exchange scope = exchange;
        if (body != null && body != exchange.getMessage().getBody()) {
            scope = ExchangeHelper.createCopy(exchange, true);
            scope.getMessage().setBody(body);
        }
        return expression.evaluate(scope, Object.class);
    }
}
