package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import io.tillbridge.web.StagedRow;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JourneyTest
class OrderCommandsTest {
    private static final Instant MORNING = Instant.parse("2026-11-01T08:00:00Z");

    private final Commands commands;
    private final StagedRow here;
    private final StagedRow there;

    @Autowired
    OrderCommandsTest(Commands commands, JdbcTemplate rows) {
        this.commands = commands;
        this.here = new StagedRow(rows, "here");
        this.there = new StagedRow(rows, "there");
    }

    @BeforeEach
    void stageSome() {
        here.put(701, "701", "REJECTED", "PAY_CODE_UNKNOWN", MORNING);
        here.put(702, "702", "POSTED", null, MORNING);
        here.document(702, 770000000000070L, "W702");
        there.put(703, "703", "HELD", "PAY_CODE_UNKNOWN", MORNING);
    }

    @AfterEach
    void clear() {
        here.clear();
        there.clear();
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    @Test
    void showTellsTheWholeStoryAsTextAndAsJson() {
        Terminal text = run("orders", "show", "702", "--shop", "here");
        Terminal json = run("orders", "show", "701", "--shop", "here", "--json");

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("Order 702 (here, id 702): POSTED, processing in the shop")
                .contains("ticket W702, document 770000000000070, customer WEB-1, total 60.20")
                .contains("2026-11-01T08:00:00Z  POSTED  orders.stage: Seen in the shop.");
        assertThat(json.json().get(0).path("reason").path("mend").asText()).isEqualTo("Add the item.");
    }

    @Test
    void showOfAnUnknownOrderCouldNotRun() {
        Terminal answer = run("orders", "show", "99999", "--shop", "here");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("No order 99999 of here is known here.");
    }

    @Test
    void listFindsByStateAndReason() {
        Terminal table = run("orders", "list", "--shop", "here", "--state", "rejected");
        Terminal wrong = run("orders", "list", "--state", "LOST");

        assertThat(table.out())
                .contains("here")
                .contains("701")
                .contains("1 of 1.")
                .doesNotContain("W702");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("There is no state LOST; known are STAGED");
    }

    @Test
    void replayShowsItsPlanAndChangesNothingUntilItIsApplied() {
        Terminal plan = run("orders", "replay", "701", "--shop", "here");
        assertThat(plan.out()).contains("would be sent again").contains("Nothing was changed");
        assertThat(here.state(701)).isEqualTo("REJECTED");

        Terminal done = run("orders", "replay", "701", "--shop", "here", "--apply");
        assertThat(done.exit()).isZero();
        assertThat(here.state(701)).isEqualTo("STAGED");
    }

    @Test
    void replayTakesAllOfOneCause() {
        Terminal done = run("orders", "replay", "--reason", "PAY_CODE_UNKNOWN", "--apply", "--json");

        assertThat(done.json().findValuesAsText("number")).contains("701", "703");
        assertThat(here.state(701)).isEqualTo("STAGED");
        assertThat(there.state(703)).isEqualTo("STAGED");
    }

    @Test
    void replayNeverTouchesAnOrderThatHasItsDocument() {
        Terminal answer = run("orders", "replay", "702", "--shop", "here", "--apply");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("has its document W702 already");
        assertThat(run("orders", "replay").exit()).isEqualTo(2);
    }

    @Test
    void skipLeavesAnOrderOutForAReasonAndReplayTakesItInAgain() {
        assertThat(run("orders", "skip", "703", "--shop", "there").exit()).isEqualTo(2);
        assertThat(run("orders", "skip", "703", "--shop", "there", "--why", "Phoned in")
                        .out())
                .contains("would be left out");
        assertThat(there.state(703)).isEqualTo("HELD");

        run("orders", "skip", "703", "--shop", "there", "--why", "Phoned in", "--apply");
        assertThat(there.state(703)).isEqualTo("SKIPPED");
        assertThat(run("orders", "show", "703", "--shop", "there").out())
                .contains("SKIPPED  desk.skip-order: Left out by a person: Phoned in");

        run("orders", "replay", "703", "--shop", "there", "--apply");
        assertThat(there.state(703)).isEqualTo("STAGED");
        assertThat(run("orders", "skip", "702", "--shop", "here", "--why", "No", "--apply")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoCommandIsAnsweredWithHelp() {
        Terminal answer = run("ordres", "show");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("ordres").contains("COMMAND");
        assertThat(run("orders").exit()).isEqualTo(2);
        assertThat(run("--help").exit()).isZero();
        assertThat(run("--help").out()).contains("orders").contains("products").contains("routes");
    }
}
