package io.tillbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How our Java reads, file by file. What the compiler refuses already (java.util.Date, for one) is not repeated here. */
class JavaConventionsTest {
    private static final List<JavaSource> SOURCES = JavaSource.parse(ProjectFiles.in("src/main/java", ".java"));
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LARGEST_MEDIAN = 80;
    private static final Pattern SQL = Pattern.compile(
            "\\b(SELECT\\b.+\\bFROM\\b|INSERT\\s+INTO\\b|UPDATE\\b.+\\bSET\\b|DELETE\\s+FROM\\b|MERGE\\s+INTO\\b)",
            Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("\\{\\s*}");

    static Stream<Convention<JavaSource>> conventions() {
        return Stream.of(
                new Convention<>(
                        "file-fits-in-the-head",
                        "A file has at most " + LONGEST_FILE + " lines.",
                        bad("class Long {" + "\n".repeat(LONGEST_FILE) + "}"),
                        file -> values(file.lines() > LONGEST_FILE, file.lines() + " lines")),
                new Convention<>(
                        "method-fits-a-screen",
                        "A method has at most " + LONGEST_METHOD + " lines.",
                        bad("class Long { void run() {" + "\n".repeat(LONGEST_METHOD) + "} }"),
                        file -> file.methods().stream()
                                .filter(method -> method.lines() > LONGEST_METHOD)
                                .map(method -> method.name() + " " + method.lines() + " lines")),
                new Convention<>(
                        "one-idea-a-file",
                        "A file holds one type at its top level.",
                        bad("class One {} class Two {}"),
                        file -> values(file.types() > 1, file.types() + " types")),
                new Convention<>(
                        // But for the sandbox, which asks its embedded database what no other has.
                        "sql-is-in-a-file",
                        "SQL stands in a file of sql/ (design.md §2).",
                        bad("class Rows { String all = \"SELECT TKT_NO FROM dbo.PS_DOC_HDR\"; }"),
                        file -> file.texts().stream()
                                .filter(text -> !file.name().contains("/sandbox/")
                                        && SQL.matcher(text).find())),
                new Convention<>(
                        "catch-says-why",
                        "A catch that does nothing says in a comment why that is right.",
                        bad("class Quiet { void run() { try { run(); } catch (RuntimeException e) { } } }"),
                        file -> file.catches().stream()
                                .filter(block -> NOTHING.matcher(block).matches())));
    }

    @Test
    void everyFileKeepsThem() {
        List<Convention<JavaSource>> conventions = conventions().toList();
        List<String> findings = SOURCES.stream()
                .flatMap(file -> conventions.stream().flatMap(convention -> convention.findings(file.name(), file)))
                .toList();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conventions")
    void aFileThatBreaksOneIsFound(Convention<JavaSource> convention) {
        assertThat(convention.findings("bad", convention.bad())).isNotEmpty();
    }

    @Test
    void theMedianFileIsReadInAGlance() {
        List<Integer> lines = SOURCES.stream().map(JavaSource::lines).sorted().toList();
        assertThat(lines.get(lines.size() / 2)).isBetween(20, LARGEST_MEDIAN);
    }

    private static JavaSource bad(String text) {
        return JavaSource.parse(Map.of("Bad.java", text)).get(0);
    }

    private static Stream<String> values(boolean broken, String value) {
        return broken ? Stream.of(value) : Stream.empty();
    }
}
