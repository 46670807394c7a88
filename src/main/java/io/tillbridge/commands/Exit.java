package io.tillbridge.commands;

/** How a command ends (design.md §8). */
public final class Exit {
    public static final int DONE = 0;
    public static final int DONE_WITH_REJECTS = 1;
    public static final int COULD_NOT_RUN = 2;

    private Exit() {}
}
