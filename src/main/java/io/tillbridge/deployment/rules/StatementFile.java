package io.tillbridge.deployment.rules;

import io.tillbridge.statements.StatementSyntax;
import io.tillbridge.statements.StatementText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.component.sql.SqlHelper;

/** A file of sql/ as it is written: one statement. */
public record StatementFile(String name, String text) {

    private static final Pattern REMARK = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern INNERMOST_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SELECT_LIST =
            Pattern.compile("\\bSELECT\\b(.*?)(\\bFROM\\b|\\bUNION\\b|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LAST_NAME = Pattern.compile("(\\w+)[\\]\"]?\\s*$");

    /** The name of the file that an endpoint {@code sql:file:sql/…} reads. */
    static String nameIn(String path) {
        return path.replaceFirst("^file:(\\./)?", "");
    }

    /**
     * Whether a name as a route writes it means this file. A {@code {{property}}} in it stands for any one folder: where
     * the engines differ, each has its own (design.md §6).
     */
    static boolean means(String written, String file) {
        String pattern = PLACEHOLDER.splitAsStream(written).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return file.matches(pattern);
    }

    /** What is sent to the database: camel-sql leaves comment lines out. */
    String statement() {
        return SqlHelper.resolvePlaceholders(text, null);
    }

    /** Names, without the expressions, which look after themselves. */
    List<String> parameters() {
        return StatementText.parse(statement(), '#').parameters().stream()
                .filter(parameter -> !parameter.isExpression())
                .map(StatementText.Parameter::name)
                .distinct()
                .toList();
    }

    /** Lines with a {@code #} that is no named parameter: camel-sql would send a {@code ?} in its place, in a text as well. */
    Stream<String> strayMarks() {
        return REMARK.matcher(between())
                .replaceAll(" ")
                .lines()
                .filter(line -> line.contains("#"))
                .map(String::strip);
    }

    /** Names of the columns that it reads, in capitals or not as they are written. */
    Stream<String> columns() {
        String flat = outermost();
        String first = flat.strip().toUpperCase(Locale.ROOT);
        if (!first.startsWith("SELECT") && !first.startsWith("WITH")) {
            return Stream.empty();
        }
        return SELECT_LIST
                .matcher(flat)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(",")))
                .map(LAST_NAME::matcher)
                .filter(Matcher::find)
                .map(name -> name.group(1));
    }

    /** Its words alone, without remarks, texts and the names of parameters; what stands in brackets stays. */
    String bare() {
        return TEXT.matcher(REMARK.matcher(between()).replaceAll(" ")).replaceAll("''");
    }

    /** Its words outside of all brackets. */
    String outermost() {
        String flat = bare();
        while (INNERMOST_BRACKETS.matcher(flat).find()) {
            flat = INNERMOST_BRACKETS.matcher(flat).replaceAll(" ");
        }
        return flat;
    }

    /** What the parser does not understand of it, if anything. */
    Stream<String> notUnderstood() {
        try {
            StatementSyntax.parse(text);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(e.getMessage());
        }
    }

    private String between() {
        return String.join(" ? ", StatementText.parse(statement(), '#').pieces());
    }
}
