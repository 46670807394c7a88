package io.tillbridge.architecture.examples;

import java.time.ZoneId;

class LivesInTheMachinesZone {
    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
