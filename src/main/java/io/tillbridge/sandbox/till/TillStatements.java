package io.tillbridge.sandbox.till;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The till's statements by the names of their files in sql/sandbox/till. */
final class TillStatements {

    private final Path folder;
    private final JdbcClient jdbc;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    TillStatements(DataSource dataSource, Path home) {
        this.folder = home.resolve("sql").resolve("sandbox").resolve("till");
        this.jdbc = JdbcClient.create(dataSource);
    }

    int update(String name, Map<String, ?> parameters) {
        return jdbc.sql(text(name)).params(parameters).update();
    }

    /** Runs a statement that must touch exactly one row; anything else takes the whole transaction back. */
    void updateOne(String name, Map<String, ?> parameters) {
        int rows = update(name, parameters);
        if (rows != 1) {
            throw new IncorrectUpdateSemanticsDataAccessException(name + " touched " + rows + " rows instead of one");
        }
    }

    <T> List<T> list(String name, Map<String, ?> parameters, RowMapper<T> row) {
        return jdbc.sql(text(name)).params(parameters).query(row).list();
    }

    List<Long> numbers(String name, Map<String, ?> parameters) {
        return list(name, parameters, (row, number) -> row.getLong(1));
    }

    long number(String name, Map<String, ?> parameters) {
        return jdbc.sql(text(name)).params(parameters).query(Long.class).single();
    }

    String word(String name, Map<String, ?> parameters) {
        return jdbc.sql(text(name)).params(parameters).query(String.class).single();
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name + ".sql"));
        } catch (IOException e) {
            throw new UncheckedIOException("No statement " + name + " in " + folder, e);
        }
    }
}
