package io.tillbridge.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A statement taken apart at its named parameters.
 *
 * @param pieces     the SQL between the parameters, one more than there are parameters
 * @param parameters in the order of the text; a name twice is there twice
 */
public record StatementText(List<String> pieces, List<Parameter> parameters) {

    /**
     * A place for a value.
     *
     * @param name a name, or an expression {@code ${…}}
     * @param list stands in an {@code IN (…)}, and takes one place for each value
     */
    public record Parameter(String name, boolean list) {

        /** {@code ${body.x}} rather than {@code x}. */
        public boolean isExpression() {
            return name.startsWith("$");
        }
    }

    public StatementText {
        pieces = List.copyOf(pieces);
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads {@code :#name}, {@code :#in:name} and {@code :#${expression}}.
     *
     * @param mark what follows the colon: {@code #} in a file, {@code ?} once camel-sql has read it
     */
    public static StatementText parse(String sql, char mark) {
        List<String> pieces = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        int taken = 0;
        int colon = sql.indexOf(':');
        while (colon >= 0) {
            int end = colon + 1 < sql.length() && sql.charAt(colon + 1) == mark ? endOf(sql, colon + 2) : -1;
            if (end > colon + 2) {
                pieces.add(sql.substring(taken, colon));
                parameters.add(parameter(sql.substring(colon + 2, end)));
                taken = end;
            }
            colon = sql.indexOf(':', Math.max(end, colon + 1));
        }
        pieces.add(sql.substring(taken));
        return new StatementText(pieces, parameters);
    }

    /** The text for the driver; {@code size} says how many places a list parameter takes. */
    String prepared(ToIntFunction<Parameter> size) {
        StringBuilder sql = new StringBuilder(pieces.get(0));
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            sql.append('?').append(parameter.list() ? ",?".repeat(size.applyAsInt(parameter) - 1) : "");
            sql.append(pieces.get(i + 1));
        }
        return sql.toString();
    }

    private static Parameter parameter(String text) {
        return text.startsWith("in:") ? new Parameter(text.substring(3), true) : new Parameter(text, false);
    }

    private static int endOf(String sql, int start) {
        int name = sql.startsWith("in:", start) ? start + 3 : start;
        int end = sql.startsWith("${", name) ? closingBrace(sql, name + 1) : endOfName(sql, name);
        return end > name ? end : -1;
    }

    private static int endOfName(String sql, int start) {
        int end = start;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static int closingBrace(String sql, int open) {
        int depth = 0;
        for (int i = open; i < sql.length(); i++) {
            depth += sql.charAt(i) == '{' ? 1 : sql.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
