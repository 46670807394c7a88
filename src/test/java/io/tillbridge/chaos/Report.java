package io.tillbridge.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is printed when the storm is over. */
record Report(
        Plan plan,
        int orders,
        int documents,
        int kills,
        Map<String, Integer> faults,
        List<String> findings,
        Duration took) {
    private static final int SHOWN = 200;

    String text() {
        StringBuilder text = new StringBuilder("\nFault harness, seed " + plan.seed() + ": "
                + orders + " orders, " + documents + " documents, " + kills + " services killed, "
                + faults.values().stream().mapToInt(Integer::intValue).sum() + " faults in "
                + took.toMinutes() + " min " + took.toSecondsPart() + " s\n");
        faults.forEach((kind, times) -> text.append(String.format("  %-40s %6d%n", kind, times)));
        text.append(
                findings.isEmpty()
                        ? "All survived: no order lost, none posted twice, no cent and no piece off.\n"
                        : findings.size() + " findings:\n");
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> text.append("  ").append(finding).append('\n'));
        return text.toString();
    }
}
