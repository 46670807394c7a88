package io.tillbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tillbridge.deployment.rules.Rules;
import io.tillbridge.statements.StatementSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements keep to the SQL that all engines take (design.md §6), fit a screen, and say what must hold afterwards. */
class StatementConventionsTest {
    private static final int LONGEST = 40;

    static Stream<Convention<String>> conventions() {
        return Stream.of(
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
                                : text.lines().limit(1)));
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

    /** The sandbox's statements belong to no route, and are held to the same words. */
    @Test
    void everyStatementIsForEveryEngineAndCanBeParsed() {
        assertThat(Rules.ofStatements(statements())).isEmpty();
    }

    /** The look-alike's tables and ours are made by the same text on both engines; H2's alias is for H2 alone. */
    @Test
    void everyMigrationCanBeParsed() {
        Map<String, String> migrations = ProjectFiles.in("sql", ".sql");
        migrations.keySet().removeIf(name -> !isMigration(name) || name.contains("/h2/"));

        assertThat(migrations).hasSizeGreaterThan(15).allSatisfy((name, text) -> assertThatCode(
                        () -> Stream.of(text.replaceAll("\\$\\{\\w+}", "1").split(";\\s*(?=\\n|$)"))
                                .filter(statement -> !statement.isBlank())
                                .forEach(StatementSyntax::parse))
                .doesNotThrowAnyException());
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

    /** Migrations and the role hold many statements, and are tested by running them. */
    private static Map<String, String> statements() {
        Map<String, String> statements = ProjectFiles.in("sql", ".sql");
        statements.keySet().removeIf(name -> name.startsWith("sql/setup/"));
        statements.keySet().removeIf(StatementConventionsTest::isMigration);
        return statements;
    }

    private static boolean isMigration(String name) {
        return name.matches(".*/V\\d+__[^/]*");
    }
}
