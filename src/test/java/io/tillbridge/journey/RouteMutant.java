package io.tillbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A route or a routeConfiguration with one step taken out.
 *
 * @param id      of the route or routeConfiguration
 * @param place   of the step in it, as a JSON pointer
 * @param step    as it was written
 * @param section what is left
 */
record RouteMutant(String id, String place, JsonNode step, JsonNode section) {
    // A bean step that only says something in the log changes nothing that a test could look at.
    private static final String SAYS = "say(";

    /** Every way to take one step out, steps in steps included. */
    static Stream<RouteMutant> of(RouteSections.Section section) {
        List<RouteMutant> mutants = new ArrayList<>();
        collect(section, section.node(), "", mutants);
        return mutants.stream()
                .filter(mutant -> !mutant.step.at("/bean/method").asText().startsWith(SAYS));
    }

    private static void collect(RouteSections.Section section, JsonNode node, String place, List<RouteMutant> mutants) {
        node.properties().forEach(field -> {
            String here = place + "/" + field.getKey();
            if (field.getKey().equals("steps") && field.getValue().isArray()) {
                for (int i = 0; i < field.getValue().size(); i++) {
                    mutants.add(without(section, here, i));
                }
            }
            collect(section, field.getValue(), here, mutants);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(section, node.get(i), place + "/" + i, mutants);
            }
        }
    }

    private static RouteMutant without(RouteSections.Section section, String steps, int index) {
        JsonNode left = section.node().deepCopy();
        JsonNode step = ((ArrayNode) left.at(steps)).remove(index);
        return new RouteMutant(section.id(), steps + "/" + index, step, left);
    }

    @Override
    public String toString() {
        return id + " " + place.replaceFirst("^/[^/]+/(from/)?", "").replace("steps/", "") + " " + step;
    }
}
