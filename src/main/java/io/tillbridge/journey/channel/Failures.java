package io.tillbridge.journey.channel;

import io.tillbridge.statements.BrokenConnections;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/**
 * Turns what went wrong into a rejection. A foreign exception's text never travels on: drivers quote the values that
 * they refused, and those may be somebody's name.
 */
public final class Failures {
    private static final int DEEPEST_CAUSE = 20;
    private static final Pattern STATEMENT = Pattern.compile("sql/[a-z/-]+\\.sql");
    // What a driver says of a column; the value that it refused stands elsewhere in its text, and stays there.
    private static final Pattern COLUMN = Pattern.compile("(?i)column [\"']?(\\w+)");

    /** A table (208, H2's 42102 to 42104) or column (207, 42122) that is not there: the site's change, not the record's fault. */
    private static final Set<Integer> NOT_THERE = Set.of(207, 208, 42102, 42103, 42104, 42122);

    private Failures() {}

    public static Rejection classify(Throwable failure) {
        return classify(failure, "");
    }

    /** @param endpoint where the failing step went, such as a statement's {@code sql:file:…} */
    public static Rejection classify(Throwable failure, String endpoint) {
        Rejection rejection = classifyCause(failure);
        String statement = statement(endpoint);
        if (statement.isEmpty()) {
            return rejection;
        }
        return switch (rejection.reason()) {
            case SCHEMA_CHANGED -> schemaChanged(statement);
            case DATABASE_REFUSED ->
                Rejection.of(
                        Reason.DATABASE_REFUSED,
                        rejection.sentence().replace("refused a row", "refused what " + statement + " wrote"),
                        rejection.field(),
                        rejection.mend());
            default -> rejection;
        };
    }

    /**
     * The database refused a row, but is itself not as it has to be: that is why, and the writers are off until it is.
     *
     * @param endpoint where the failing step went
     */
    static Rejection unfit(String endpoint) {
        String statement = statement(endpoint);
        return schemaChanged(statement.isEmpty() ? "a statement" : statement);
    }

    private static String statement(String endpoint) {
        Matcher file = STATEMENT.matcher(endpoint == null ? "" : endpoint);
        return file.find() ? file.group() : "";
    }

    private static Rejection classifyCause(Throwable failure) {
        Optional<Rejection> told = DatabaseFailures.told(failure);
        if (told.isPresent()) {
            return told.get();
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Rejection known = known(cause);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return Rejection.of(
                Reason.UNEXPECTED,
                "An unexpected failure: " + innermost(failure).getClass().getSimpleName() + " at " + where(failure)
                        + ".",
                "",
                "Report it with the log of that minute; then replay with: orders replay --reason UNEXPECTED --apply");
    }

    private static Rejection known(Throwable cause) {
        if (cause instanceof RejectedException rejected) {
            return rejected.rejection();
        }
        if (cause instanceof ShopFailure shop) {
            return shop.rejection();
        }
        if (cause instanceof DuplicateKeyException || cause instanceof ConcurrencyFailureException) {
            return busy();
        }
        if (cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException
                || cause instanceof QueryTimeoutException
                || cause instanceof TransientDataAccessException) {
            return databaseAway();
        }
        if (cause instanceof DataIntegrityViolationException) {
            return refused(cause);
        }
        if (cause instanceof DataAccessException data && data.getCause() instanceof SQLException sql) {
            return ofState(sql, cause);
        }
        if (cause instanceof SQLException sql) {
            return ofState(sql, sql);
        }
        if (cause instanceof SocketTimeoutException || cause instanceof IOException) {
            return ShopFailure.away("the connection failed").rejection();
        }
        return null;
    }

    private static Rejection ofState(SQLException sql, Throwable cause) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || BrokenConnections.isOne(sql)) {
            return databaseAway();
        }
        // The pool's own words for a connection that broke a statement before; it gives no state.
        if (state.isEmpty() && "Connection is closed".equals(sql.getMessage())) {
            return databaseAway();
        }
        // A statement that took too long; a lock that did has a number of its own on SQL Server.
        if (state.startsWith("HYT")) {
            return databaseAway();
        }
        if (state.startsWith("40")) {
            return busy();
        }
        if (NOT_THERE.contains(sql.getErrorCode())) {
            return schemaChanged("a statement");
        }
        return refused(cause);
    }

    private static Rejection busy() {
        return Rejection.of(
                Reason.BUSY,
                "Somebody else was writing the same rows; the next attempt settles it.",
                "",
                "Nothing to do.");
    }

    private static Rejection databaseAway() {
        return Rejection.of(
                Reason.DATABASE_AWAY,
                "CounterPoint's database did not answer.",
                "",
                "Nothing to do: it goes on by itself when the database is back.");
    }

    private static Rejection schemaChanged(String statement) {
        return Rejection.of(
                Reason.SCHEMA_CHANGED,
                "CounterPoint's database is not as it has to be: " + statement
                        + " names a table or column that is not there, or is not what it was.",
                "",
                "See what with: counterpoint check. Once that is mended, the order posts by itself.");
    }

    private static Rejection refused(Throwable cause) {
        return Rejection.of(
                Reason.DATABASE_REFUSED,
                "CounterPoint's database refused a row (" + sqlState(cause) + ").",
                column(cause),
                "Hold the statement against the table (a new column, a narrower one, a trigger); then: orders replay"
                        + " --reason DATABASE_REFUSED --apply");
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "state " + sql.getSQLState() + ", error " + sql.getErrorCode();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static String column(Throwable failure) {
        Matcher column = COLUMN.matcher(String.valueOf(innermost(failure).getMessage()));
        return column.find() ? column.group(1) : "";
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String where(Throwable failure) {
        for (StackTraceElement element : innermost(failure).getStackTrace()) {
            if (element.getClassName().startsWith("io.tillbridge")) {
                return element.getFileName() + ":" + element.getLineNumber();
            }
        }
        return "an unknown place";
    }
}
