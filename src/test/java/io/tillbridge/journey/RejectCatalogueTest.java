package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.RejectPage.Entry;
import io.tillbridge.journey.channel.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every reason has an example that runs, and the catalogue says what came of it. After a change of a sentence, write it
 * anew with {@code mvn test -Dtest=RejectCatalogueTest -Dtillbridge.rejects.write=true}.
 */
@JourneyTest
class RejectCatalogueTest {
    private static final Path CATALOGUE = Path.of("src/main/resources/rejects.md");

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    private final Map<Reason, Entry> entries = new EnumMap<>(Reason.class);

    @TestFactory
    Stream<DynamicTest> everyReasonHasItsExampleAndThePageIsFresh() {
        Stream<DynamicTest> examples = Stream.of(Reason.values())
                .map(reason -> dynamicTest(reason.name(), () -> {
                    assertThat(RejectExample.file(reason)).isRegularFile();
                    entries.put(reason, run(RejectExample.of(reason)));
                }));
        return Stream.concat(examples, Stream.of(dynamicTest("the page is fresh", this::pageIsFresh)));
    }

    private Entry run(RejectExample example) {
        ObjectNode order = example.json();
        Happenings happenings = new Happenings(journey, clerk, database);
        try {
            happenings.happen(example.happening(), order);
            Entry entry = found(example, order.path("id").asLong());
            assertThat(entry.failureClass())
                    .isEqualTo(example.reason().failureClass().name());
            speaksToAShopkeeper(entry, order);
            return entry;
        } finally {
            happenings.tidy();
        }
    }

    private Entry found(RejectExample example, long id) {
        List<Map<String, Object>> rows = journey.list(
                "SELECT STATE, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND, NEXT_ATTEMPT_UTC"
                        + "  FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ? AND REASON_CODE = ?"
                        + " UNION ALL SELECT NULL, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND, NULL"
                        + "  FROM dbo.USER_REJECT WHERE SOURCE_KEY = ? AND REASON_CODE = ?"
                        + " UNION ALL SELECT STATE, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND, NEXT_ATTEMPT_UTC"
                        + "  FROM dbo.USER_CUSTOMER_STAGING WHERE SOURCE_KEY = ? AND REASON_CODE = ?"
                        + " UNION ALL SELECT F.STATE, F.REASON_CLASS, F.REASON_CODE, F.REASON, F.REASON_FIELD, F.REASON_MEND,"
                        + "        F.NEXT_ATTEMPT_UTC"
                        + "  FROM dbo.USER_FOLLOW_UP F JOIN dbo.USER_ORDER_STAGING S ON S.WOO_ORDER_ID = F.WOO_ORDER_ID"
                        + " WHERE F.WOO_ORDER_ID = ? AND F.REASON_CODE = ? AND ISNULL(S.REASON_CODE, '') <> F.REASON_CODE",
                id,
                example.reason().name(),
                Long.toString(id),
                example.reason().name(),
                Long.toString(id),
                example.reason().name(),
                id,
                example.reason().name());
        assertThat(rows).as("rows about order %d", id).hasSize(1);
        Map<String, Object> row = rows.get(0);
        return new Entry(
                example.story(),
                state(row),
                text(row, "REASON_CLASS"),
                text(row, "REASON"),
                text(row, "REASON_FIELD"),
                text(row, "REASON_MEND"));
    }

    private static String state(Map<String, Object> row) {
        if (row.get("STATE") == null) {
            return text(row, "REASON_CODE").equals(Reason.GONE_FROM_SHOP.name())
                    ? "not staged; should it come back, the poll sees it"
                    : "not staged; it is fetched again by itself every few minutes, and when the shop saves it";
        }
        return row.get("NEXT_ATTEMPT_UTC") == null
                ? "`" + row.get("STATE") + "`"
                : "`" + row.get("STATE") + "`, and due again";
    }

    /** Numbers that are not the same in every run or on every engine are left out. */
    private static String text(Map<String, Object> row, String column) {
        String text = row.get(column) == null ? "" : row.get(column).toString();
        return text.replaceAll("WEB-\\d{6}", "WEB-…")
                .replaceAll("(?<=[Rr]efund )\\d+", "…")
                .replaceAll("(followups (accept|replay)) \\d+", "$1 …")
                .replaceAll("\\.java:\\d+", ".java:…")
                .replaceAll("state \\w+, error \\d+", "state …, error …");
    }

    private static void speaksToAShopkeeper(Entry entry, ObjectNode order) {
        assertThat(entry.sentence()).matches("(?s)[A-Z].*[.]");
        assertThat(entry.mend()).matches("(?s)[A-Z].*");
        for (String block : List.of("billing", "shipping")) {
            order.path(block).properties().stream()
                    .filter(field -> field.getValue().asText().length() > 2)
                    .forEach(field -> assertThat(entry.sentence() + entry.mend() + entry.field())
                            .as(field.getKey())
                            .doesNotContain(field.getValue().asText()));
        }
    }

    private void pageIsFresh() throws IOException {
        String page = RejectPage.of(entries);
        if (Boolean.getBoolean("tillbridge.rejects.write")) {
            Files.writeString(CATALOGUE, page);
        }
        assertThat(CATALOGUE).content().isEqualTo(page);
    }
}
