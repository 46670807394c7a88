package io.tillbridge.commands;

import io.tillbridge.journey.desk.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as people type it: {@code 30d}, {@code 12h}, {@code 2026-11-01} or {@code 2026-11-01T08:00:00Z}. */
final class Since {
    private static final Pattern BACK = Pattern.compile("(\\d{1,5})([dhm])");

    private Since() {}

    static Instant parse(String text, Instant now) {
        Matcher back = BACK.matcher(text.strip());
        if (back.matches()) {
            long count = Long.parseLong(back.group(1));
            return now.minus(
                    switch (back.group(2)) {
                        case "d" -> Duration.ofDays(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    });
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Refusal.badQuestion(
                    "since",
                    "--since " + text + " is no moment: write 30d, 12h, 2026-11-01 or 2026-11-01T08:00:00Z, in UTC.");
        }
    }
}
