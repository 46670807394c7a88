package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The catalogue of what we write has exactly the columns that our statements write, as wide as the look-alike has them.
 * After a change of a statement, write it anew with {@code mvn test -Dtest=WrittenTypesTest -Dtillbridge.columns.write=true}.
 */
@JourneyTest
class WrittenTypesTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/columns.properties");
    private static final String HEAD = """
            # How wide the values are that the statements of sql/ write, column by column: a site whose column holds less is refused
            # (io.tillbridge.contract). Made from the statements and the look-alike by WrittenTypesTest.
            """;

    @Autowired
    private ContractCheck check;

    @Autowired
    private ProducerTemplate camel;

    @Test
    void theCatalogueIsFresh() throws IOException {
        String catalogue = HEAD + entries();
        if (Boolean.getBoolean("tillbridge.columns.write")) {
            Files.writeString(CATALOGUE, catalogue);
        }
        assertThat(CATALOGUE).content().isEqualTo(catalogue);
    }

    private String entries() {
        Footprint needed = check.needed();
        Schema schema = Schema.of(columnRows());
        StringBuilder entries = new StringBuilder();
        for (String table : needed.tables()) {
            for (String column : needed.columns(table, EnumSet.of(Access.INSERT, Access.UPDATE))) {
                ColumnType type = schema.column(table, column).orElseThrow().type();
                entries.append(table + "." + column + " = " + type + "\n");
            }
        }
        return entries.toString();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> columnRows() {
        return (List<Map<String, Object>>)
                camel.send("direct:contract.check", exchange -> {}).getVariable("columns");
    }

    @Test
    void everyStatementIsUnderstood() {
        assertThat(check.needed().unread()).isEmpty();
        assertThat(check.tables()).hasSizeGreaterThan(35);
    }
}
