package io.tillbridge.journey.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class FailuresTest {
    private static final String SECRET = "Ann Nother, 1 Elm St";

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CannotAcquireLockException(SECRET), Reason.BUSY),
                Arguments.of(new DuplicateKeyException(SECRET), Reason.BUSY),
                Arguments.of(uncategorized("40001", 1205), Reason.BUSY),
                Arguments.of(new QueryTimeoutException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(new CannotGetJdbcConnectionException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(new CannotCreateTransactionException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(new TransactionSystemException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(new DataAccessResourceFailureException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(uncategorized("08S01", 0), Reason.DATABASE_AWAY),
                Arguments.of(uncategorized("90098", 90098), Reason.DATABASE_AWAY),
                Arguments.of(uncategorized("S0002", 9002), Reason.DATABASE_FULL),
                Arguments.of(uncategorized("S0001", 1827), Reason.DATABASE_FULL),
                Arguments.of(new SQLTransientConnectionException(SECRET), Reason.DATABASE_AWAY),
                Arguments.of(new SQLException(SECRET, "08006"), Reason.DATABASE_AWAY),
                Arguments.of(new SQLException("Connection is closed"), Reason.DATABASE_AWAY),
                Arguments.of(uncategorized("HYT00", 0), Reason.DATABASE_AWAY),
                Arguments.of(new DataIntegrityViolationException(SECRET), Reason.DATABASE_REFUSED),
                Arguments.of(uncategorized("22001", 8152), Reason.DATABASE_REFUSED),
                Arguments.of(uncategorized(null, 0), Reason.DATABASE_REFUSED),
                Arguments.of(
                        new BadSqlGrammarException("insert", SECRET, new SQLException(SECRET, "42S02", 208)),
                        Reason.SCHEMA_CHANGED),
                Arguments.of(uncategorized("S0001", 207), Reason.SCHEMA_CHANGED),
                Arguments.of(uncategorized("42S22", 42122), Reason.SCHEMA_CHANGED),
                Arguments.of(uncategorized("42S02", 42102), Reason.SCHEMA_CHANGED),
                Arguments.of(new SocketTimeoutException(SECRET), Reason.SHOP_AWAY),
                Arguments.of(new ConnectException(SECRET), Reason.SHOP_AWAY),
                Arguments.of(ShopFailure.gone(), Reason.GONE_FROM_SHOP),
                Arguments.of(ShopFailure.refused("HTTP 401", ""), Reason.SHOP_REFUSED),
                Arguments.of(new NullPointerException(SECRET), Reason.UNEXPECTED),
                Arguments.of(new IllegalStateException(SECRET, new RuntimeException(SECRET)), Reason.UNEXPECTED),
                Arguments.of(
                        new RejectedException(Rejection.of(Reason.NO_LINES, "No lines.", "", "")), Reason.NO_LINES));
    }

    private static UncategorizedSQLException uncategorized(String state, int code) {
        return new UncategorizedSQLException("insert", SECRET, new SQLException(SECRET, state, code));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("failures")
    void isClassifiedBare(Throwable failure, Reason reason) {
        assertThat(Failures.classify(failure).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("failures")
    void isClassifiedHoweverDeepItIsWrapped(Throwable failure, Reason reason) {
        Throwable wrapped = new RuntimeException("bean", new IllegalStateException("step", failure));

        assertThat(Failures.classify(wrapped).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("failures")
    void neverQuotesForeignTexts(Throwable failure, Reason reason) {
        Rejection rejection = Failures.classify(failure);

        assertThat(rejection.sentence() + rejection.mend()).as("%s", reason).doesNotContain("Ann", "Elm");
        assertThat(rejection.sentence()).isNotBlank();
        assertThat(rejection.mend()).isNotNull();
    }

    @Test
    void aChainOfCausesThatBitesItsTailEndsAsUnexpected() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(Failures.classify(first).reason()).isEqualTo(Reason.UNEXPECTED);
    }

    @Test
    void anUnexpectedFailureNamesThePlace() {
        assertThat(Failures.classify(new IllegalStateException(SECRET)).sentence())
                .startsWith("An unexpected failure: IllegalStateException at FailuresTest.java:");
    }
}
