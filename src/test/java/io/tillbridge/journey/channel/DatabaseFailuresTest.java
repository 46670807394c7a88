package io.tillbridge.journey.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** SQL Server's errors as the driver, the pool and Spring hand them on. */
class DatabaseFailuresTest {
    private static final String SECRET = "Ann Nother, 1 Elm St";

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "1205, BUSY, somebody else was writing",
        "1222, BUSY, somebody else was writing",
        "2601, BUSY, somebody else was writing",
        "2627, BUSY, somebody else was writing",
        "921, DATABASE_AWAY, being recovered",
        "922, DATABASE_AWAY, being recovered",
        "927, DATABASE_AWAY, being restored",
        "942, DATABASE_AWAY, offline",
        "945, DATABASE_AWAY, cannot open",
        "3906, DATABASE_AWAY, read-only",
        "10928, DATABASE_AWAY, too busy",
        "40197, DATABASE_AWAY, too busy",
        "40501, DATABASE_AWAY, too busy",
        "40613, DATABASE_AWAY, too busy",
        "18456, DATABASE_LOGIN, user or password is wrong",
        "4060, DATABASE_LOGIN, not into CounterPoint's database",
        "18470, DATABASE_LOGIN, disabled",
        "18486, DATABASE_LOGIN, locked",
        "18487, DATABASE_LOGIN, expired",
        "9002, DATABASE_FULL, log",
        "1105, DATABASE_FULL, no room",
        "1827, DATABASE_FULL, Express",
        "701, DATABASE_FULL, memory",
        "229, DATABASE_PERMISSION, may not",
        "50000, DATABASE_REFUSED, trigger",
        "547, DATABASE_REFUSED, refused a row",
        "515, DATABASE_REFUSED, refused a row",
        "8152, DATABASE_REFUSED, refused a row",
        "2628, DATABASE_REFUSED, refused a row",
    })
    void numberIsUnderstoodHoweverItIsWrapped(int code, Reason reason, String words) {
        SQLException bare = new SQLException(SECRET, "S0001", code);
        SQLException pool = new SQLTransientConnectionException("counterpoint - Connection is not available", bare);
        SQLException batch = new BatchUpdateException(SECRET, "S0001", code, new int[0], bare);

        for (Throwable failure : new Throwable[] {
            bare,
            new UncategorizedSQLException("insert", SECRET, bare),
            new UncategorizedSQLException("insert", SECRET, batch),
            new CannotGetJdbcConnectionException(SECRET, bare),
            new CannotCreateTransactionException(SECRET, new CannotGetJdbcConnectionException(SECRET, bare))
        }) {
            boolean refused = reason == Reason.DATABASE_REFUSED;
            if (refused && !(failure instanceof UncategorizedSQLException) && failure != bare) {
                continue;
            }
            Rejection rejection = Failures.classify(failure);
            assertThat(rejection.reason()).as("%s", failure.getClass()).isEqualTo(reason);
            assertThat(rejection.sentence()).containsIgnoringCase(words).doesNotContain("Ann");
            assertThat(rejection.mend()).isNotBlank().doesNotContain("Ann");
        }
        if (reason.failureClass() == FailureClass.TRANSIENT) {
            assertThat(Failures.classify(new CannotGetJdbcConnectionException(SECRET, pool))
                            .reason())
                    .isEqualTo(reason);
        }
    }

    static Stream<Arguments> denials() {
        return Stream.of(
                Arguments.of(
                        "The INSERT permission was denied on the object 'PS_DOC_HDR', database 'CP', schema 'dbo'.",
                        "Tillbridge's login may not INSERT dbo.PS_DOC_HDR.",
                        "GRANT INSERT ON dbo.PS_DOC_HDR TO"),
                Arguments.of(
                        "The UPDATE permission was denied on the column 'QTY_COMMIT' of the object 'IM_INV', database"
                                + " 'CP', schema 'dbo'.",
                        "Tillbridge's login may not UPDATE dbo.IM_INV (QTY_COMMIT).",
                        "GRANT UPDATE ON dbo.IM_INV (QTY_COMMIT) TO"),
                Arguments.of("Die Berechtigung wurde verweigert.", "may not do something", "Grant what"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("denials")
    void deniedPermissionNamesTheTableAndTheGrant(String text, String sentence, String mend) {
        Rejection rejection = Failures.classify(new SQLException(text, "S0005", 229));

        assertThat(rejection.failureClass()).isEqualTo(FailureClass.TRANSIENT);
        assertThat(rejection.sentence()).contains(sentence);
        assertThat(rejection.mend()).contains(mend);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2628|String or binary data would be truncated in table 'CP.dbo.AR_CUST', column 'NAM'. Truncated value: 'Ann'.|NAM",
                "515|Cannot insert the value NULL into column 'CATEG_COD', table 'CP.dbo.AR_CUST'; column does not allow nulls.|CATEG_COD",
                "8152|String or binary data would be truncated.|''",
                "50000|Ann may not buy column 'Elm'|''",
            })
    void columnIsNamedWhereTheDriverNamesItAndTheValueNever(int code, String text, String column) {
        Rejection rejection = Failures.classify(new SQLException(text, "S0001", code));

        assertThat(rejection.field()).isEqualTo(column);
        assertThat(rejection.sentence() + rejection.mend()).doesNotContain("Ann", "Elm");
    }

    @Test
    void certificateThatHasExpiredIsNotOneThatIsNotTrusted() {
        assertThat(Failures.classify(refusedBy(new CertificateExpiredException(SECRET)))
                        .sentence())
                .contains("certificate", "expired");
        Rejection untrusted = Failures.classify(refusedBy(new CertPathValidatorException(SECRET)));
        assertThat(untrusted.sentence()).contains("not trusted");
        assertThat(untrusted.mend()).contains("trustStore").doesNotContain("Ann");
        assertThat(untrusted.reason()).isEqualTo(Reason.DATABASE_AWAY);
    }

    /** As the pool says it: its time-out, the driver's own exception, and what TLS had against the server. */
    private static Throwable refusedBy(Exception verdict) {
        SSLHandshakeException tls = new SSLHandshakeException(SECRET);
        tls.initCause(verdict);
        return new SQLTransientConnectionException(SECRET, new SQLException(SECRET, "08S01", tls));
    }

    @Test
    void poolThatIsCrowdedIsNotADatabaseThatIsAway() {
        String crowded = "counterpoint - Connection is not available, request timed out after 10001ms"
                + " (total=12, active=12, idle=0, waiting=3)";
        String empty = "counterpoint - Connection is not available, request timed out after 10001ms"
                + " (total=0, active=0, idle=0, waiting=0)";

        assertThat(Failures.classify(new SQLTransientConnectionException(crowded))
                        .mend())
                .contains("maximum-pool-size");
        assertThat(Failures.classify(new SQLTransientConnectionException(empty)).sentence())
                .contains("did not answer");
    }
}
