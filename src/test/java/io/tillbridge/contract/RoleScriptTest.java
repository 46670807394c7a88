package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * sql/setup/role.sql grants exactly what the statements need. After a change of a statement, write it anew with
 * {@code mvn test -Dtest=RoleScriptTest -Dtillbridge.role.write=true}.
 */
class RoleScriptTest {
    private static final Path SCRIPT = Path.of("sql/setup/role.sql");
    private static final Pattern JOB_STORE = Pattern.compile("CREATE TABLE dbo\\.(USER_QRTZ_\\w+)");
    private static Footprint needed;
    private static Footprint questions;

    @BeforeAll
    static void read() throws IOException {
        NavigableMap<String, String> journey = new TreeMap<>();
        NavigableMap<String, String> contract = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("sql"))) {
            for (Path file : files.filter(RoleScriptTest::isOfTheService).toList()) {
                (isOfWhatMayBeMissing(file) ? contract : journey).put(file.toString(), Files.readString(file));
            }
        }
        needed = Footprint.of(journey);
        questions = Footprint.of(contract);
    }

    private static boolean isOfWhatMayBeMissing(Path file) {
        return Stream.of("sql/contract", "sql/history", "sql/receipts").anyMatch(file::startsWith);
    }

    private static boolean isOfTheService(Path file) {
        return file.toString().endsWith(".sql")
                && Stream.of("sql/sandbox", "sql/schema", "sql/setup").noneMatch(file::startsWith)
                && !file.getParent().endsWith("h2");
    }

    private static NavigableSet<String> jobStore() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sql/schema"))) {
            NavigableSet<String> tables = new TreeSet<>();
            for (Path file : files.toList()) {
                JOB_STORE
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(tables::add);
            }
            return tables;
        }
    }

    @Test
    void theScriptGrantsExactlyWhatTheStatementsNeed() throws IOException {
        assertThat(needed.unread()).isEmpty();
        assertThat(questions.unread()).isEmpty();
        String script = new RoleScript(needed, questions, jobStore()).text();
        if (Boolean.getBoolean("tillbridge.role.write")) {
            Files.createDirectories(SCRIPT.getParent());
            Files.writeString(SCRIPT, script);
        }
        assertThat(SCRIPT).content().isEqualTo(script);
    }

    /** What CounterPoint's own posting makes is read at most (counterpoint.md §10.7). */
    @Test
    void nothingOfCounterPointsOwnPostingIsWritten() {
        List<Use> writes = needed.uses().keySet().stream()
                .filter(use ->
                        EnumSet.of(Access.INSERT, Access.UPDATE, Access.DELETE).contains(use.access()))
                .toList();

        assertThat(writes).isNotEmpty().noneMatch(use -> use.table().matches("PS_(TKT|ORD|LWY)_HIST.*|.*GL_.*"));
        assertThat(needed.columns("IM_INV", EnumSet.of(Access.UPDATE)))
                .contains("QTY_ON_ORD", "QTY_COMMIT")
                .doesNotContain("QTY_ON_HND", "QTY_AVAIL", "NET_QTY");
        assertThat(questions.uses().keySet()).allMatch(use -> use.access() == Access.READ);
    }
}
