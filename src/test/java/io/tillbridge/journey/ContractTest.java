package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.contract.Writers;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.web.Visitor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A database that is not as it has to be: nothing is written or lost, the shop is still read, and it goes on by itself. */
@JourneyTest
class ContractTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private Runs runs;

    @Autowired
    private Writers writers;

    @Autowired
    private Commands commands;

    @Autowired
    private Environment environment;

    @Autowired
    private ObjectProvider<ProducerTemplate> routes;

    /** @param sentence as health says it, from its beginning */
    record Change(String name, List<String> change, List<String> mend, String place, String sentence) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "a missing column",
                        List.of("ALTER TABLE dbo.PS_DOC_NOTE DROP COLUMN NOTE_TXT"),
                        List.of("ALTER TABLE dbo.PS_DOC_NOTE ADD NOTE_TXT VARCHAR(MAX) NULL"),
                        "PS_DOC_NOTE.NOTE_TXT",
                        "Column PS_DOC_NOTE.NOTE_TXT is not there; needed by sql/documents/insert-note.sql."),
                new Change(
                        "a narrower column",
                        List.of(
                                "ALTER TABLE dbo.PS_DOC_PMT_PROMPT DROP COLUMN PROMPT_VAL",
                                "ALTER TABLE dbo.PS_DOC_PMT_PROMPT ADD PROMPT_VAL VARCHAR(12) NULL"),
                        List.of(
                                "ALTER TABLE dbo.PS_DOC_PMT_PROMPT DROP COLUMN PROMPT_VAL",
                                "ALTER TABLE dbo.PS_DOC_PMT_PROMPT ADD PROMPT_VAL VARCHAR(100) NULL"),
                        "PS_DOC_PMT_PROMPT.PROMPT_VAL",
                        "Column PS_DOC_PMT_PROMPT.PROMPT_VAL holds 12 characters, and we write up to 100. Widen the column; or"),
                new Change(
                        "a column that may not be null",
                        List.of(
                                "DELETE FROM dbo.PS_DOC_HDR_MISC_CHRG",
                                "ALTER TABLE dbo.PS_DOC_HDR_MISC_CHRG ADD USR_WHY VARCHAR(10) NOT NULL"),
                        List.of("ALTER TABLE dbo.PS_DOC_HDR_MISC_CHRG DROP COLUMN USR_WHY"),
                        "PS_DOC_HDR_MISC_CHRG.USR_WHY",
                        "Column PS_DOC_HDR_MISC_CHRG.USR_WHY may not be null and has no default, and is not filled by"
                                + " sql/documents/insert-misc-charge.sql. Give the column a default"),
                new Change(
                        "an unknown pay code",
                        List.of("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'AWAY' WHERE PAY_COD = 'WEBCHQ'"),
                        List.of("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'WEBCHQ' WHERE PAY_COD = 'AWAY'"),
                        "pay code WEBCHQ",
                        "CounterPoint has no pay code WEBCHQ, which tillbridge.counterpoint.pay-codes names for cheque. Add it"),
                new Change(
                        "a document in our range",
                        List.of(insert(990_000_800_000_000L, "X1", "101")),
                        List.of("DELETE FROM dbo.PS_DOC_HDR WHERE TKT_NO = 'X1'"),
                        "document 990000800000000",
                        "Document 990000800000000, an open document numbered X1, lies in the range from 990000000000000 on"),
                new Change(
                        "a start of the range that was set later",
                        List.of("ALTER SEQUENCE dbo.USER_DOCUMENT_ID RESTART WITH 880000000000000"),
                        List.of("ALTER SEQUENCE dbo.USER_DOCUMENT_ID RESTART WITH 990000700000000"),
                        "dbo.USER_DOCUMENT_ID",
                        "The next document's id is near 880000000000000, and that is none that counts from"
                                + " tillbridge.counterpoint.document-id-start on, 990000000000000. Set it to what it was"),
                new Change(
                        "a till at our station",
                        List.of(insert(101_999_000_000L, "X2", "WEB")),
                        List.of("DELETE FROM dbo.PS_DOC_HDR WHERE TKT_NO = 'X2'"),
                        "station WEB",
                        "Station WEB is used by a till: it wrote X2 within the last day. Set"));
    }

    private static String insert(long id, String ticket, String station) {
        LocalDateTime now = LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneId.of("America/New_York"));
        return "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, STR_ID, STA_ID, TKT_NO, TKT_DT) VALUES (" + id
                + ", NEWID(), '01', '" + station + "', '" + ticket + "', '" + now.withNano(0) + "')";
    }

    @BeforeEach
    void beSound() {
        look();
        assertThat(writers.last().orElseThrow().refusals()).isEmpty();
    }

    @AfterEach
    void mend() {
        database.comeBack();
        look();
    }

    private void look() {
        clerk.tick("contract.watch");
    }

    private void run(List<String> statements) {
        statements.forEach(journey.rows::execute);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsNotAsItHasToBeKeepsTheWritersOffUntilItIsMended(Change change) {
        long waiting = clerk.place(Purchase.of(61, 1));
        long stagingId = clerk.stageSilently(waiting);
        long unread = clerk.place(Purchase.of(62, 1));

        run(change.change());
        try {
            look();
            clerk.post(stagingId);
            journey.poll();
            journey.camel.sendBody("direct:documents.post-due", null);
            JsonNode health = Visitor.stranger(environment).read("/actuator/health");

            assertThat(journey.staged(waiting))
                    .containsEntry("STATE", "STAGED")
                    .containsEntry("ATTEMPTS", 0)
                    .containsEntry("REASON_CODE", null);
            assertThat(clerk.state(unread)).as("the shop is still read").isEqualTo("STAGED");
            assertThat(health.path("status").asText()).isEqualTo("DOWN");
            JsonNode said = health.path("components").path("counterpoint");
            assertThat(said.path("status").asText()).isEqualTo("DOWN");
            assertThat(said.path("details").path(change.place()).asText()).startsWith(change.sentence());
        } finally {
            run(change.mend());
        }
        look();
        journey.post();

        assertThat(clerk.state(waiting)).isEqualTo("POSTED");
        assertThat(clerk.state(unread)).isEqualTo("POSTED");
        assertThat(clerk.documents(waiting)).isEqualTo(1);
        assertThat(clerk.documents(unread)).isEqualTo(1);
    }

    @Test
    void aColumnThatIsDroppedWhileAnOrderIsPostedIsNoRejectAndIsNoticedAtOnce() {
        long id = clerk.place(Purchase.of(63, 1));
        long stagingId = clerk.stageSilently(id);
        run(List.of("ALTER TABLE dbo.PS_DOC_AUDIT_LOG DROP COLUMN LOG_ENTRY"));
        try {
            clerk.post(stagingId);

            assertThat(writers.areOff()).isTrue();
            assertThat(journey.staged(id))
                    .containsEntry("STATE", "STAGED")
                    .containsEntry("REASON_CLASS", "TRANSIENT")
                    .containsEntry("REASON_CODE", "SCHEMA_CHANGED");
            assertThat((String) journey.staged(id).get("REASON")).contains("sql/documents/insert-audit.sql");
        } finally {
            run(List.of("ALTER TABLE dbo.PS_DOC_AUDIT_LOG ADD LOG_ENTRY VARCHAR(255) NULL"));
        }
        look();
        clerk.makeOrdersDue();
        journey.post();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    /** The database blames the row for what is the table's fault, so the table is looked at before the order is rejected. */
    @Test
    void aNewColumnThatRefusesTheRowIsNotTheOrdersFault() {
        long id = clerk.place(Purchase.of(64, 1));
        long stagingId = clerk.stageSilently(id);
        run(List.of(
                "DELETE FROM dbo.PS_DOC_HDR_TOT", "ALTER TABLE dbo.PS_DOC_HDR_TOT ADD USR_WHY VARCHAR(10) NOT NULL"));
        try {
            clerk.post(stagingId);

            assertThat(journey.staged(id))
                    .containsEntry("STATE", "STAGED")
                    .containsEntry("REASON_CODE", "SCHEMA_CHANGED");
        } finally {
            run(List.of("ALTER TABLE dbo.PS_DOC_HDR_TOT DROP COLUMN USR_WHY"));
        }
        look();
        clerk.makeOrdersDue();
        journey.post();

        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    @Test
    void shopsAreToldOnlyWhileTheWritersAreOn() {
        long id = clerk.place(Purchase.of(65, 1));
        clerk.post(clerk.stageSilently(id));
        journey.tell();
        await().until(() -> clerk.effect(id).get("STATE").equals("SENT"));
        clerk.makeEffectsDue(id);
        Change change = changes().findFirst().orElseThrow();
        run(change.change());
        try {
            look();
            journey.tell();
            assertThat(clerk.effect(id)).containsEntry("STATE", "DUE");
        } finally {
            run(change.mend());
        }
        look();
        journey.tell();

        assertThat(clerk.effect(id)).containsEntry("STATE", "SENT");
    }

    @Test
    void aDatabaseThatIsAwayAtTheStartIsLookedAtWhenItIsBack() {
        Writers unchecked = new Writers(routes);
        database.goAway();
        assertThat(unchecked.areOff()).isTrue();
        look();
        assertThat(writers.areOff()).as("what was known is still believed").isFalse();

        database.comeBack();

        assertThat(unchecked.areOff()).isFalse();
    }

    @Test
    void theCommandPrintsWhatIsFoundWithItsMend() {
        Terminal sound = Terminal.run(commands, "counterpoint", "check");
        Change change = changes().findFirst().orElseThrow();
        run(change.change());
        try {
            Terminal unfit = Terminal.run(commands, "counterpoint", "check");
            Terminal json = Terminal.run(commands, "counterpoint", "check", "--json");

            clerk.stageSilently(clerk.place(Purchase.of(66, 1)));
            Terminal pull = Terminal.run(commands, "orders", "pull", "--apply");
            assertThat(pull.exit()).isEqualTo(1);
            assertThat(pull.err()).contains("orders are due and wait. Writers are off");
            assertThat(sound.exit()).as(sound.out()).isZero();
            assertThat(sound.out()).contains("is as the statements need it: ");
            assertThat(unfit.exit()).isEqualTo(1);
            assertThat(unfit.out())
                    .startsWith("Writers are off")
                    .contains(change.sentence())
                    .contains("routes deploy");
            assertThat(json.exit()).isEqualTo(1);
            assertThat(json.json().at("/refusals/0/place").asText()).isEqualTo(change.place());
        } finally {
            run(change.mend());
        }
        look();
        journey.post();
    }

    @Test
    void accountsAreReadWhileTheWritersAreOffAndLinkedOnceTheyAreOn() {
        Change change = changes().findFirst().orElseThrow();
        long id = new AccountClerk(journey, runs).open(Member.named("Wilma", "Wait"));
        run(change.change());
        try {
            look();
            Terminal pull = Terminal.run(commands, "customers", "pull", "--apply");

            assertThat(pull.err()).contains("waits to be linked. Writers are off");
            assertThat(accountState(id)).isEqualTo("STAGED");
        } finally {
            run(change.mend());
        }
        look();
        journey.camel.sendBody("direct:customers.apply-due", null);

        assertThat(accountState(id)).isEqualTo("LINKED");
    }

    private Object accountState(long userId) {
        return journey.list("SELECT STATE FROM dbo.USER_CUSTOMER_STAGING WHERE WOO_USER_ID = ?", userId)
                .get(0)
                .get("STATE");
    }
}
