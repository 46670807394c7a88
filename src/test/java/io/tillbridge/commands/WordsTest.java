package io.tillbridge.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void settingsMayStandAnywhereAndTheRestIsTheCommand() {
        Words words =
                Words.of("--spring.profiles.active=sandbox", "orders", "show", "--server.port=9", "15487", "--json");

        assertThat(words.command()).containsExactly("orders", "show", "15487", "--json");
        assertThat(words.settings()).containsExactly("--spring.profiles.active=sandbox", "--server.port=9");
        assertThat(words.settingsForCommand()).contains("--tillbridge.mode=command", "--server.port=9");
    }

    @Test
    void withoutACommandTheServiceGetsEveryWord() {
        assertThat(Words.of("--spring.profiles.active=sandbox", "--debug").command())
                .isEmpty();
        assertThat(Words.of("--debug").settings()).containsExactly("--debug");
        assertThat(Words.of().command()).isEmpty();
        assertThat(Words.of("--help").command()).containsExactly("--help");
    }

    @Test
    void aMomentIsTypedInManyWays() {
        Instant now = Instant.parse("2026-11-02T12:00:00Z");

        assertThat(Since.parse("1d", now)).isEqualTo("2026-11-01T12:00:00Z");
        assertThat(Since.parse("12h", now)).isEqualTo("2026-11-02T00:00:00Z");
        assertThat(Since.parse("2026-10-01", now)).isEqualTo("2026-10-01T00:00:00Z");
        assertThat(Since.parse("2026-10-01T08:00:00+02:00", now)).isEqualTo("2026-10-01T06:00:00Z");
    }
}
