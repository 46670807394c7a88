package io.tillbridge.journey.pricing;

import java.util.List;

/**
 * A quote, and the rules that nearly made another.
 *
 * @param near in the order of asking
 */
public record Explanation(Quote quote, List<NearMiss> near) {

    /** A rule that gave no price here, and the one thing that kept it from it. */
    public record NearMiss(String rule, String descr, String because) {}
}
