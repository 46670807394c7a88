package io.tillbridge.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command as somebody at a terminal does, inside this process. */
public record Terminal(int exit, String out, String err) {

    public static Terminal run(Commands commands, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = commands.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Terminal(exit, out.toString(), err.toString());
    }

    public JsonNode json() {
        try {
            return new JsonMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(out + err, e);
        }
    }
}
