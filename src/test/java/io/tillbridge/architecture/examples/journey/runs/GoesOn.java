package io.tillbridge.architecture.examples.journey.runs;

import io.tillbridge.architecture.examples.journey.orders.GoesInCircles;

public class GoesOn {
    GoesInCircles next() {
        return new GoesInCircles();
    }
}
