package io.tillbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables, as they stand in the README between two markers. */
final class Report {
    private final String begin;
    private final String end;
    private final List<String> lines = new ArrayList<>();

    /** @param mark between which comments the tables stand in the README */
    Report(String mark) {
        this.begin = "<!-- " + mark + " -->\n";
        this.end = "<!-- /" + mark + " -->";
    }

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

    private void print() {
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println();
    }

    /** Prints the tables, and puts them between the marks of the file that {@code -Dbench.record} names. */
    void tell() throws IOException {
        print();
        String file = System.getProperty("bench.record");
        if (file != null) {
            record(Path.of(file));
        }
    }

    private void record(Path file) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if (from < begin.length() || to < from) {
            throw new IOException(file + " has no place between " + begin.strip() + " and " + end);
        }
        Files.writeString(file, text.substring(0, from) + String.join("\n", lines) + "\n" + text.substring(to));
    }
}
