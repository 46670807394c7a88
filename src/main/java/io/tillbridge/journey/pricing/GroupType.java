package io.tillbridge.journey.pricing;

import java.util.Optional;
import java.util.stream.Stream;

/** GRP_TYP (counterpoint.md §5.3), in the order in which prices are looked for. */
public enum GroupType {
    CONTRACT("C"),
    SPECIAL("S"),
    PROMOTION("P");

    private final String code;

    GroupType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<GroupType> of(String code) {
        return Stream.of(values())
                .filter(type -> type.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
