package io.tillbridge.commands;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which order a command is about. */
class WhichOrder {
    @Parameters(paramLabel = "NUMBER", description = "The number the customer sees, or the shop's id.")
    private String number;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Needed where several shops have that number.")
    private String shop;

    String number() {
        return number;
    }

    /** Null where the number says enough. */
    String shop() {
        return shop;
    }
}
