package io.tillbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of steps in the README names what is there, and leaves out no route file. */
class ReadmeTest {
    private static final Pattern TABLE = Pattern.compile("<!-- steps -->(.*)<!-- /steps -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern ID = Pattern.compile("^    id: (\\S+)$", Pattern.MULTILINE);

    private String readme;
    private List<List<String>> rows;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        rows = first(TABLE, readme)
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    @Test
    void everyRouteNamedInTheTableIsThere() {
        Set<String> named = column(2);

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(routeIds(ProjectFiles.in("routes", ".camel.yaml").values())).containsAll(named);
    }

    @Test
    void everyStatementNamedInTheTableIsThere() {
        assertThat(column(3)).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(Path.of(name))
                .isRegularFile());
    }

    @Test
    void everyClassNamedInTheTableIsThere() {
        Set<String> classes = ProjectFiles.in("src/main/java/io/tillbridge", ".java").keySet().stream()
                .map(name -> name.replaceAll("\\.java$", "").replace('/', '.'))
                .collect(Collectors.toSet());

        assertThat(column(4)).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(classes)
                .anyMatch(known -> known.endsWith("." + name)));
    }

    @Test
    void everyRouteFileHasARouteInTheTable() {
        Set<String> named = column(2);

        assertThat(ProjectFiles.in("routes", ".camel.yaml"))
                .allSatisfy((file, text) ->
                        assertThat(routeIds(List.of(text))).as(file).anyMatch(named::contains));
    }

    @Test
    void everyFileThatIsLinkedIsThere() {
        assertThat(words(LINK, readme)).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file))
                .exists());
    }

    private static Set<String> routeIds(Collection<String> texts) {
        return texts.stream().flatMap(text -> words(ID, text).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> column(int place) {
        return rows.stream()
                .flatMap(row -> words(WORD, row.get(place)).stream())
                .collect(Collectors.toSet());
    }

    private static String first(Pattern pattern, String text) {
        return words(pattern, text).stream().findFirst().orElse("");
    }

    private static Set<String> words(Pattern pattern, String text) {
        Stream<MatchResult> found = pattern.matcher(text).results();
        return found.map(word -> word.group(1)).collect(Collectors.toSet());
    }
}
