package io.tillbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables, as they stand in the README between two markers. */
final class Report {
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- /measured -->";

    private final List<String> lines = new ArrayList<>();

    void text(String line) {
        lines.add(line);
    }

    void header(Object... cells) {
        lines.add("");
        row(cells);
        lines.add("|---".repeat(cells.length) + "|");
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        lines.add(line.toString());
    }

    void print() {
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println();
    }

    /** Puts the tables between the markers of a file. */
    void record(Path file) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IOException(file + " has no place between " + BEGIN.strip() + " and " + END);
        }
        Files.writeString(file, text.substring(0, from) + String.join("\n", lines) + "\n" + text.substring(to));
    }
}
