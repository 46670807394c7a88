package io.tillbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements keep to the SQL that both engines take (design.md §6), fit a screen, and say what must hold afterwards. */
class StatementConventionsTest {
    private static final int LONGEST = 40;
    private static final Pattern REMARK = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'[^']*'");

    static Stream<Convention<String>> conventions() {
        return Stream.concat(
                Stream.of(
                        new Convention<>(
                                "statement-fits-a-screen",
                                "A statement has at most " + LONGEST + " lines.",
                                "-- Long.\n" + "\n".repeat(LONGEST),
                                text -> text.lines().skip(LONGEST).limit(1)),
                        new Convention<>(
                                "statement-says-why",
                                "A statement begins with a comment that says what must hold.",
                                "SELECT 1 AS ONE",
                                text -> text.startsWith("-- ")
                                        ? Stream.empty()
                                        : text.lines().limit(1))),
                forbidden());
    }

    /** Words that one of the engines does not have, or not with the same meaning. */
    private static Stream<Convention<String>> forbidden() {
        return Stream.of(
                without("no-limit", "\\bLIMIT\\b", "TOP (n)", "SELECT TKT_NO FROM dbo.T LIMIT 1"),
                without("no-bars", "\\|\\|", "CONCAT", "SELECT FST_NAM || LST_NAM FROM dbo.T"),
                without("no-truth", "\\b(TRUE|FALSE)\\b", "'Y' and 'N'", "SELECT TKT_NO FROM dbo.T WHERE DONE = TRUE"),
                without("no-now", "\\b(NOW|CURRENT_TIMESTAMP)\\b", "SYSUTCDATETIME()", "SELECT NOW() AS AT_UTC"),
                without(
                        "no-conflict",
                        "\\bON\\s+CONFLICT\\b",
                        "NOT EXISTS",
                        "INSERT INTO dbo.T ON CONFLICT DO NOTHING"),
                without(
                        "no-key-merge",
                        "\\bMERGE\\b.*\\bKEY\\b",
                        "MERGE … USING",
                        "MERGE INTO dbo.T KEY (ID) VALUES (1)"),
                without(
                        "no-bare-fetch",
                        "(?<!ROWS )\\bFETCH\\s+(FIRST|NEXT)\\b",
                        "TOP (n), or FETCH after OFFSET n ROWS",
                        "SELECT TKT_NO FROM dbo.T FETCH FIRST 1 ROWS ONLY"),
                without("no-output", "\\bOUTPUT\\b", "a file under sqlserver/", "DELETE FROM dbo.T OUTPUT DELETED.ID"),
                without("no-temporary-table", "(?<!:)#\\w+", "a CTE", "SELECT ID FROM #orders"),
                without("no-iif", "\\bIIF\\b", "CASE", "SELECT IIF(A = 1, 2, 3) AS B FROM dbo.T"),
                without(
                        "no-try-cast",
                        "\\bTRY_(CAST|CONVERT|PARSE)\\b",
                        "CASE",
                        "SELECT TRY_CAST(A AS INT) FROM dbo.T"),
                without("no-format", "\\bFORMAT\\s*\\(", "a bean", "SELECT FORMAT(TOT, 'N2') FROM dbo.T"),
                without(
                        "no-apply",
                        "\\b(OUTER|CROSS)\\s+APPLY\\b",
                        "a join",
                        "SELECT A FROM dbo.T OUTER APPLY dbo.F(1)"),
                without("no-waitfor", "\\bWAITFOR\\b", "a route's delay", "WAITFOR DELAY '00:00:01'"),
                without(
                        "no-ties",
                        "\\bWITH\\s+TIES\\b|\\)\\s*PERCENT\\b",
                        "TOP (n)",
                        "SELECT TOP (1) WITH TIES A FROM T"),
                without("no-openjson", "\\bOPENJSON\\b|\\bJSON_VALUE\\b", "a bean", "SELECT A FROM OPENJSON(:#body)"),
                without("no-at-identity", "@@IDENTITY", "SCOPE_IDENTITY()", "SELECT @@IDENTITY AS ID"),
                without(
                        "no-update-from",
                        "\\bUPDATE\\b[^;]*\\bSET\\b[^;()]*\\bFROM\\b",
                        "a subquery",
                        "UPDATE T SET A = B FROM T"));
    }

    private static Convention<String> without(String name, String words, String instead, String bad) {
        Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        return new Convention<>(
                name,
                "Use " + instead + ": both engines know it.",
                "-- Bad.\n" + bad,
                text -> pattern.matcher(bare(text)).results().map(found -> found.group()));
    }

    /** Without comments and texts, whose words are no SQL. */
    private static String bare(String text) {
        return TEXT.matcher(REMARK.matcher(text).replaceAll(" ")).replaceAll("''");
    }

    @Test
    void everyStatementKeepsThem() {
        List<Convention<String>> conventions = conventions().toList();
        List<String> findings = new ArrayList<>();
        statements().forEach((name, text) -> conventions.stream()
                .flatMap(rule -> rule.findings(name, text))
                .forEach(findings::add));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conventions")
    void aStatementThatBreaksOneIsFound(Convention<String> convention) {
        assertThat(convention.findings("bad", convention.bad())).isNotEmpty();
    }

    /** A difference between the engines is one file for each, and neither takes parameters the other lacks. */
    @Test
    void everyStatementForOneEngineHasItsTwinForTheOther() {
        assertThat(names("h2")).isEqualTo(names("sqlserver")).isNotEmpty();
    }

    private static List<String> names(String engine) {
        return statements().keySet().stream()
                .filter(name -> name.contains("/" + engine + "/"))
                .map(name -> name.replace("/" + engine + "/", "/"))
                .sorted()
                .toList();
    }

    /** Migrations hold many statements, and are tested by running them. */
    private static Map<String, String> statements() {
        Map<String, String> statements = ProjectFiles.in("sql", ".sql");
        statements.keySet().removeIf(name -> name.matches(".*/V\\d+__[^/]*"));
        return statements;
    }
}
