package io.tillbridge.statements;

import static java.sql.Types.BINARY;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * The columns of a table that a copy of a row takes along, {@code {{columns:AR_CUST but CUST_NO}}} in a statement: sites
 * add columns of their own, and a copy that leaves them out fails on the first that may not be null
 * (counterpoint.md §14.10). Computed columns, identities and row versions are not anybody's to write.
 */
@Component
public final class ColumnLists {
    private static final Pattern PLACE = Pattern.compile("\\{\\{columns:(\\w+) but (\\w+)}}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final DataSource dataSource;
    private final Map<String, String> lists = new ConcurrentHashMap<>();

    public ColumnLists(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The statement with every list written out, in the same order wherever the same list stands. */
    public String expand(String sql) {
        Matcher place = PLACE.matcher(sql);
        StringBuilder expanded = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(expanded, Matcher.quoteReplacement(list(place.group(1), place.group(2))));
        }
        return place.appendTail(expanded).toString();
    }

    private String list(String table, String except) {
        String key = table + " but " + except;
        String known = lists.get(key);
        if (known == null) {
            try {
                known = read(table, except);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("the columns of dbo." + table + " cannot be read", e);
            }
            lists.put(key, known);
        }
        return known;
    }

    private String read(String table, String except) throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (Connection connection = dataSource.getConnection();
                ResultSet row = columns(connection.getMetaData(), connection.getCatalog(), table)) {
            while (row.next()) {
                String name = row.getString("COLUMN_NAME");
                boolean own = !name.equalsIgnoreCase(except)
                        && isWritable(row)
                        && NAME.matcher(name).matches();
                if (own && seen.add(name)) {
                    columns.add(name);
                }
            }
        }
        if (seen.isEmpty()) {
            throw new SQLException("table dbo." + table + " has no columns to copy, or does not exist");
        }
        return columns.toString();
    }

    private static ResultSet columns(DatabaseMetaData meta, String catalog, String table) throws SQLException {
        return meta.getColumns(catalog, "dbo", table, null);
    }

    private static boolean isWritable(ResultSet row) throws SQLException {
        String type = row.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        // SQL Server calls its row versions timestamp, H2 its date-times: the one is binary, the other is not.
        boolean rowVersion =
                type.equals("rowversion") || (type.equals("timestamp") && row.getInt("DATA_TYPE") == BINARY);
        return !rowVersion
                && !type.contains("identity")
                && !"YES".equals(row.getString("IS_AUTOINCREMENT"))
                && !"YES".equals(row.getString("IS_GENERATEDCOLUMN"));
    }
}
