package io.tillbridge.architecture.examples.settings;

import io.tillbridge.journey.channel.Reason;

class KnowsTheJourney {
    Reason worst() {
        return Reason.UNEXPECTED;
    }
}
