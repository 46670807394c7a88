package io.tillbridge.journey.pricing;

/**
 * A row of IM_PRC_GRP.
 *
 * @param customers     whom it is for
 * @param customersText the same as CounterPoint has it
 */
record PriceGroup(
        GroupType type,
        String code,
        int sequence,
        String descr,
        boolean enabled,
        Period period,
        Condition customers,
        String customersText) {

    /** As people and CounterPoint's screens name it. */
    String name() {
        return type.code() + " " + code;
    }
}
