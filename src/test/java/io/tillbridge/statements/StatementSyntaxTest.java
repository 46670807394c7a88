package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- Names and lists.\nSELECT A FROM dbo.T WHERE B = :#b AND C IN (:#in:c) AND D = :#${body.d}",
                "SELECT [A B] FROM dbo.T WITH (UPDLOCK, READPAST, ROWLOCK) WHERE ID = :#id",
                "INSERT INTO dbo.T (ID, {{columns:T but ID}}) SELECT :#id, {{columns:T but ID}} FROM dbo.T",
                "SELECT NEXT VALUE FOR dbo.S AS ID",
                "UPDATE TOP (1) dbo.T SET A = CAST(:#a AS DECIMAL(15, 4)) WHERE B = :#b"
            })
    void whatWeWriteIsUnderstood(String text) {
        assertThat(StatementSyntax.parse(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELCT A FROM dbo.T", "SELECT A FROM dbo.T WHERE", "SELECT A FROM dbo.T) X", "UPDATE dbo.T A = 1"
            })
    void whatIsNoSqlIsSaidInALine(String text) {
        assertThatThrownBy(() -> StatementSyntax.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank()
                .doesNotContain("\n");
    }
}
