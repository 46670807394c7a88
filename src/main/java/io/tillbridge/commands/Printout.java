package io.tillbridge.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.tillbridge.journey.runs.Run;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;

/** How commands print: tables and sentences for people, JSON for programs. */
@Component
class Printout {
    private static final int WIDEST = 60;
    private static final int GAP = 2;

    private final ObjectMapper json;

    Printout(ObjectMapper json) {
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    void json(CommandSpec command, Object answer) throws JsonProcessingException {
        say(command, json.writeValueAsString(answer));
    }

    void say(CommandSpec command, String sentence) {
        PrintWriter out = command.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }

    /** Rows under their heads; what is absent is empty, what is long goes on in the next line. */
    void table(CommandSpec command, List<String> heads, List<List<String>> rows) {
        Column[] columns = new Column[heads.size()];
        for (int i = 0; i < columns.length; i++) {
            int place = i;
            int widest = rows.stream()
                    .mapToInt(row -> row.get(place) == null ? 0 : row.get(place).length())
                    .max()
                    .orElse(0);
            columns[i] =
                    new Column(Math.min(WIDEST, Math.max(widest, heads.get(i).length())) + GAP, 0, Overflow.WRAP);
        }
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.addRowValues(heads.toArray(String[]::new));
        rows.forEach(row -> table.addRowValues(
                row.stream().map(cell -> cell == null ? "" : cell).toArray(String[]::new)));
        say(command, trimmed(table));
    }

    /**
     * What a run would do, or did; nothing where that is nothing.
     *
     * @param heads of the shop, what a line is about, how that is, and what becomes of it
     */
    void plan(CommandSpec command, List<String> heads, List<Run.PlanLine> plan) {
        if (!plan.isEmpty()) {
            table(
                    command,
                    heads,
                    plan.stream()
                            .map(line -> List.of(line.shop(), line.number(), line.status(), line.action()))
                            .toList());
        }
    }

    private static String trimmed(TextTable table) {
        return String.join(
                System.lineSeparator(),
                Arrays.stream(table.toString().split("\\R"))
                        .map(String::stripTrailing)
                        .toList());
    }
}
