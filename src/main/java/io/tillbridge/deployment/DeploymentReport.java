package io.tillbridge.deployment;

import io.tillbridge.deployment.rules.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a check or a deployment came to.
 *
 * @param changed files that differ from what runs
 * @param rebuilt route files whose routes were built anew
 * @param millis  how long it took
 */
public record DeploymentReport(
        Instant at,
        Outcome outcome,
        List<Finding> findings,
        List<Finding> warnings,
        Set<String> changed,
        Set<String> rebuilt,
        long millis) {

    /** How it ended, with the sentence a person reads. */
    public enum Outcome {
        /** A check found nothing against the files. */
        SOUND("Sound: these files can be deployed."),
        /** A deployment found nothing to do. */
        UNCHANGED("Nothing has changed."),
        DEPLOYED("Deployed."),
        /** Findings; nothing was touched. */
        REFUSED("Refused; the routes that run are untouched."),
        /** The swap failed; what ran before runs again, the files on disk stay as they were edited. */
        RESTORED("Failed; the routes that ran before run again."),
        /** Even going back failed. */
        BROKEN("Failed, and so did going back: restart the service with the files that worked.");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }
    }

    /** Nothing stands in the way, or stood. */
    public boolean isGood() {
        return findings.isEmpty();
    }

    /** The whole report as text, a line a finding. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(outcome.sentence);
        if (!changed.isEmpty()) {
            text.append(" Changed: ").append(String.join(", ", changed)).append('.');
        }
        if (!rebuilt.isEmpty()) {
            text.append(" Rebuilt: ").append(String.join(", ", rebuilt)).append('.');
        }
        text.append(lines("\n  ", findings)).append(lines("\n  warning: ", warnings));
        return text.toString();
    }

    private static String lines(String start, List<Finding> findings) {
        return findings.stream().map(finding -> start + finding).collect(Collectors.joining());
    }
}
