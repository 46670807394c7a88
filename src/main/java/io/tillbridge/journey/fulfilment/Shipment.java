package io.tillbridge.journey.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is known to have left for an order. */
public record Shipment(Evidence evidence, List<ShippedLine> lines, List<Parcel> parcels) {
    private static final int MOST_NAMED = 20;

    static final Shipment NOTHING = new Shipment(Evidence.NONE, List.of(), List.of());

    public Shipment {
        lines = List.copyOf(lines);
        parcels = List.copyOf(parcels);
    }

    @JsonIgnore
    public boolean isComplete() {
        return !lines.isEmpty() && lines.stream().allMatch(ShippedLine::isWhole);
    }

    @JsonIgnore
    boolean isAnything() {
        return !parcels.isEmpty()
                || lines.stream().anyMatch(line -> line.shipped().signum() > 0);
    }

    /** With what was known before: quantities do not go down, and a parcel stays a parcel when its document moves. */
    Shipment and(Shipment before) {
        Map<Integer, BigDecimal> known =
                before.lines.stream().collect(Collectors.toMap(ShippedLine::line, ShippedLine::shipped));
        Map<String, Parcel> all = new LinkedHashMap<>();
        before.parcels.forEach(parcel -> all.put(parcel.number(), parcel));
        parcels.forEach(parcel -> all.putIfAbsent(parcel.number(), parcel));
        return new Shipment(
                evidence.compareTo(before.evidence) >= 0 ? evidence : before.evidence,
                lines.stream()
                        .map(line -> line.atLeast(known.getOrDefault(line.line(), BigDecimal.ZERO)))
                        .toList(),
                new ArrayList<>(all.values()));
    }

    /** Whether it says more than what was known before; a stronger evidence of the same is nothing new. */
    boolean isMoreThan(Shipment before) {
        boolean more = !numbers().equals(before.numbers());
        Map<Integer, BigDecimal> known =
                before.lines.stream().collect(Collectors.toMap(ShippedLine::line, ShippedLine::shipped));
        return isAnything()
                && (more
                        || lines.stream()
                                .anyMatch(line ->
                                        line.shipped().compareTo(known.getOrDefault(line.line(), BigDecimal.ZERO))
                                                > 0));
    }

    private List<String> numbers() {
        return parcels.stream().map(Parcel::number).toList();
    }

    /** For a person, in the shop and in the timeline. */
    String words() {
        String goods =
                isComplete() ? "all shipped" : evidence == Evidence.TRACKING ? "a parcel is on its way" : parts();
        return goods + (parcels.isEmpty() ? "" : "; tracking " + String.join(", ", numbers())) + ".";
    }

    private String parts() {
        String named = lines.stream().limit(MOST_NAMED).map(ShippedLine::words).collect(Collectors.joining(", "));
        return "shipped in part, " + named
                + (lines.size() > MOST_NAMED ? " and " + (lines.size() - MOST_NAMED) + " lines more" : "");
    }
}
