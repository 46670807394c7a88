package io.tillbridge.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * This process among others on the same database.
 *
 * @param name the machine, the process, and a drawn number: in two containers both may be the same
 */
public record Instance(String name) {
    // Leaves room for what Quartz appends, in columns of a hundred.
    private static final int LONGEST_MACHINE = 60;

    public static Instance ofThisProcess() {
        String machine = machine();
        return new Instance(machine.substring(0, Math.min(machine.length(), LONGEST_MACHINE)) + "-"
                + ProcessHandle.current().pid() + "-"
                + ThreadLocalRandom.current().nextInt(1000, 10_000));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a name has one process number at least.
            return "instance";
        }
    }
}
