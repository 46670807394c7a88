package io.tillbridge.deployment.rules;

/**
 * One place that breaks one rule.
 *
 * @param file     relative to the home folder, e.g. {@code routes/orders.camel.yaml}
 * @param value    what is at fault, as it is written there
 * @param rule     the rule's name, e.g. {@code target-has-consumer}
 * @param sentence what the rule asks for
 */
public record Finding(String file, String value, String rule, String sentence) {

    @Override
    public String toString() {
        return file + ": " + value + " [" + rule + "] " + sentence;
    }
}
