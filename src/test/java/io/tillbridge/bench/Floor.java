package io.tillbridge.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a program by hand can do at best on one connection: it knows every value beforehand, reads nothing, keeps its
 * statements prepared, sends rows of a kind in one batch, and writes the same rows in the same transactions as the routes.
 */
final class Floor implements AutoCloseable {
    private static final Pattern PARAMETER = Pattern.compile(":#(\\w+)");

    private final Connection connection;
    private final Map<String, Prepared> statements = new HashMap<>();

    /** A statement of sql/ and the rows it is sent with. */
    record Work(String file, List<Map<String, Object>> rows) {}

    private record Prepared(PreparedStatement statement, List<String> names) {}

    Floor(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** One transaction. */
    void write(List<Work> transaction) {
        try {
            for (Work work : transaction) {
                execute(prepared(work.file()), work.rows());
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the program by hand failed", e);
        }
    }

    private static void execute(Prepared prepared, List<Map<String, Object>> rows) throws SQLException {
        PreparedStatement statement = prepared.statement();
        for (Map<String, Object> row : rows) {
            for (int i = 0; i < prepared.names().size(); i++) {
                statement.setObject(i + 1, row.get(prepared.names().get(i)));
            }
            if (rows.size() > 1) {
                statement.addBatch();
            }
        }
        if (rows.size() > 1) {
            statement.executeBatch();
        } else if (!rows.isEmpty()) {
            statement.executeUpdate();
        }
    }

    private Prepared prepared(String file) throws SQLException {
        Prepared known = statements.get(file);
        if (known == null) {
            String text = text(file);
            List<String> names = new ArrayList<>(PARAMETER
                    .matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList());
            known = new Prepared(
                    connection.prepareStatement(PARAMETER.matcher(text).replaceAll("?")), names);
            statements.put(file, known);
        }
        return known;
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("sql", file + ".sql")).replaceAll("(?m)^--.*\\R", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
