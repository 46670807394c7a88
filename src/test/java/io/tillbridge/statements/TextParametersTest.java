package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How values go to a driver that is told to send text as varchar: an embedded database sees no difference. */
class TextParametersTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void textThatEveryCodePageWritesAlikeGoesAsTheConnectionSays() throws SQLException {
        fill("W15487", "~");

        assertThat(calls).containsExactly("setObject 1 W15487", "setObject 2 ~");
    }

    @Test
    void allOtherTextGoesAsNvarcharSoThatNoCharacterIsLost() throws SQLException {
        fill("Café", "žluťoučký kůň", "注文", "🚪", "\u0080");

        assertThat(calls)
                .containsExactly(
                        "setNString 1 Café",
                        "setNString 2 žluťoučký kůň",
                        "setNString 3 注文",
                        "setNString 4 🚪",
                        "setNString 5 \u0080");
    }

    @Test
    void whatIsNoTextIsNotTouched() throws SQLException {
        fill(7L, new BigDecimal("1.50"), null, "");

        assertThat(calls).containsExactly("setObject 1 7", "setObject 2 1.50", "setObject 3 null", "setObject 4 ");
    }

    private void fill(Object... values) throws SQLException {
        PreparedStatement recording = (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName() + " " + arguments[0] + " " + arguments[1]);
                    return null;
                });
        new NamedStatement("insert-line.sql")
                .populateStatement(recording, Arrays.asList(values).iterator(), 0);
    }
}
