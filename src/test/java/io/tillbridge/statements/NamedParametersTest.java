package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.tillbridge.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class NamedParametersTest {

    private static final Instant NOON = Instant.parse("2026-03-08T12:00:00Z");
    private static final String INSERT =
            "INSERT INTO dbo.LIN (ID, ITEM_NO, QTY, AT, PIC) VALUES (:#id, :#itemNo, :#qty, :#at, :#pic)";

    record LineId(int value) {}

    record Line(LineId id, String itemNo, Optional<BigDecimal> qty, Instant at, Object pic) implements Row {}

    @TempDir
    Path folder;

    private final DataSource source = TestDatabase.beside("named").dataSource();
    private final CountedQuestions questions = new CountedQuestions();
    private final JdbcTemplate database = new JdbcTemplate(source);
    private DefaultCamelContext camel;

    @BeforeEach
    void start() {
        database.execute("CREATE TABLE dbo.LIN (ID INT NOT NULL PRIMARY KEY, ITEM_NO VARCHAR(20), QTY DECIMAL(15,4),"
                + " AT DATETIME2, PIC VARBINARY(100))");
        camel = new DefaultCamelContext();
        camel.getRegistry().bind("dataSource", questions.around(source));
        NamedParameters.install(camel);
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        database.execute("DROP TABLE dbo.LIN");
    }

    @Test
    void everyKindOfStatementIsFilledAndTheDriverIsNeverAsked() throws Exception {
        run("insert-line", INSERT, "", body(1, "A", "2.5"));
        run(
                "update-line",
                "UPDATE dbo.LIN SET QTY = QTY + :#more WHERE ID = :#${body[id]}",
                "",
                Map.of("id", 1, "more", 2));
        Object one =
                run("find-line", "SELECT QTY FROM dbo.LIN WHERE ID = :#id", "outputType=SelectOne", Map.of("id", 1));
        run("delete-line", "DELETE FROM dbo.LIN WHERE ID = :#id", "", Map.of("id", 1));

        assertThat((BigDecimal) one).isEqualByComparingTo("4.5");
        assertThat(database.queryForObject("SELECT COUNT(*) FROM dbo.LIN", Integer.class))
                .isZero();
        assertThat(questions.prepared()).isEqualTo(4);
        assertThat(questions.asked()).isZero();
    }

    @Test
    void aConsumerIsFilledTooAndNeverAsks() throws Exception {
        database.update("INSERT INTO dbo.LIN (ID, ITEM_NO) VALUES (1, 'A')");
        write("waiting", "SELECT ITEM_NO FROM dbo.LIN WHERE ID >= :#${ref:lowest}");
        camel.getRegistry().bind("lowest", 1);

        Object row = camel.createConsumerTemplate().receiveBody("sql:file:" + folder + "/waiting.sql", 5000);

        assertThat((Map<?, ?>) row).hasToString("{ITEM_NO=A}");
        assertThat(questions.asked()).isZero();
    }

    @Test
    void nullsReachEveryTypeOfColumnWithoutAQuestion() throws Exception {
        run("insert-line", INSERT, "", new Line(new LineId(1), null, Optional.empty(), null, null));

        assertThat(database.queryForMap("SELECT * FROM dbo.LIN"))
                .containsEntry("ITEM_NO", null)
                .containsEntry("QTY", null)
                .containsEntry("AT", null)
                .containsEntry("PIC", null);
        assertThat(questions.asked()).isZero();
    }

    @Test
    void aListOfRowsIsABatchWithNullsAndUtcTimes() throws Exception {
        run(
                "insert-line",
                INSERT,
                "batch=true",
                List.of(
                        new Line(new LineId(1), "A", Optional.of(new BigDecimal("0.5")), NOON, new byte[] {1}),
                        new Line(new LineId(2), null, Optional.empty(), null, null)));
        run(
                "insert-line",
                INSERT,
                "batch=true",
                Row.rows(List.of(new Line(new LineId(3), "C", Optional.empty(), NOON, null))));

        assertThat(database.queryForList("SELECT QTY FROM dbo.LIN ORDER BY ID", BigDecimal.class))
                .containsExactly(new BigDecimal("0.5000"), null, null);
        assertThat(database.queryForList("SELECT AT FROM dbo.LIN ORDER BY ID", LocalDateTime.class))
                .containsExactly(
                        LocalDateTime.parse("2026-03-08T12:00:00"), null, LocalDateTime.parse("2026-03-08T12:00:00"));
        assertThat(questions.asked()).isZero();
    }

    @Test
    void anExpressionInABatchSeesItsOwnRow() throws Exception {
        run(
                "insert-pair",
                "INSERT INTO dbo.LIN (ID, ITEM_NO) VALUES (:#id, :#${body[name]})",
                "batch=true",
                List.of(Map.of("id", 1, "name", "A"), Map.of("id", 2, "name", "B")));

        assertThat(database.queryForList("SELECT ITEM_NO FROM dbo.LIN ORDER BY ID", String.class))
                .containsExactly("A", "B");
    }

    @Test
    void theBodyComesBeforeAHeaderAndAHeaderBeforeAVariable() throws Exception {
        write("insert-line", "INSERT INTO dbo.LIN (ID, ITEM_NO, QTY) VALUES (:#id, :#itemNo, :#qty)");
        camel.createProducerTemplate().send("sql:file:" + folder + "/insert-line.sql", exchange -> {
            exchange.getMessage().setBody(Map.of("id", 1));
            exchange.getMessage().setHeaders(new HashMap<>(Map.of("id", 2, "itemNo", "HEADER")));
            Map.of("id", 3, "itemNo", "VARIABLE", "qty", 9).forEach(exchange::setVariable);
        });

        assertThat(database.queryForMap("SELECT ID, ITEM_NO, QTY FROM dbo.LIN"))
                .containsEntry("ID", 1)
                .containsEntry("ITEM_NO", "HEADER")
                .containsEntry("QTY", new BigDecimal("9.0000"));
    }

    @Test
    void aListTakesOnePlaceForEachValue() throws Exception {
        for (int id = 1; id <= 4; id++) {
            run("insert-line", INSERT, "", body(id, "I" + id, "1"));
        }
        String find = "SELECT ID FROM dbo.LIN WHERE ID IN (:#in:ids) AND QTY = :#qty ORDER BY ID";

        assertThat(run("find-lines", find, "", Map.of("ids", List.of(1, 3, 4), "qty", 1)))
                .asInstanceOf(LIST)
                .hasSize(3);
        assertThat(run("find-lines", find, "", Map.of("ids", List.of(2), "qty", 1)))
                .hasToString("[{ID=2}]");
        assertThat(run("find-lines", find, "", Map.of("ids", new int[] {2, 3}, "qty", 1)))
                .asInstanceOf(LIST)
                .hasSize(2);
        assertThat(questions.asked()).isZero();
    }

    @Test
    void anEmptyListIsRefusedByName() {
        assertThatThrownBy(() ->
                        run("find-lines", "SELECT 1 FROM dbo.LIN WHERE ID IN (:#in:ids)", "", Map.of("ids", List.of())))
                .isInstanceOf(CamelExecutionException.class)
                .rootCause()
                .hasMessageContaining("find-lines.sql needs at least one value in the list :#in:ids");
    }

    @Test
    void aParameterThatNothingSuppliesIsNamedWithItsFileAndNothingIsWritten() {
        Map<String, Object> body = body(1, "A", "1");
        body.remove("qty");

        assertThatThrownBy(() -> run("insert-line", INSERT, "", body))
                .rootCause()
                .hasMessageContaining(
                        "insert-line.sql needs a value for :#qty, and neither the body, a header nor a variable");
        assertThat(database.queryForObject("SELECT COUNT(*) FROM dbo.LIN", Integer.class))
                .isZero();
    }

    private static Map<String, Object> body(int id, String itemNo, String quantity) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", id);
        body.put("itemNo", itemNo);
        body.put("qty", new BigDecimal(quantity));
        Arrays.asList("at", "pic").forEach(name -> body.put(name, null));
        return body;
    }

    private Object run(String name, String sql, String options, Object body) throws Exception {
        write(name, sql);
        return camel.createProducerTemplate().requestBody("sql:file:" + folder + "/" + name + ".sql?" + options, body);
    }

    private void write(String name, String sql) throws Exception {
        Files.writeString(folder.resolve(name + ".sql"), "-- one purpose, is it not?\n" + sql);
    }
}
