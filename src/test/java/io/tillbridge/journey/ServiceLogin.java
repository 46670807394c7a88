package io.tillbridge.journey;

import io.tillbridge.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A login of the embedded database that has the role of sql/setup/role.sql and no other right, while the tables are made by
 * another. H2 grants an UPDATE of a table as a whole, and needs no right to draw from a sequence.
 */
final class ServiceLogin implements Callback {
    static final String WANTED = "test.login.of.service";
    private static final Pattern GRANT =
            Pattern.compile("GRANT ([A-Z, ]+) ON (dbo\\.\\w+)(?: \\([^)]*\\))?\\s+TO (\\w+);");
    private static final String OPTIONS =
            ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;INIT=SET SCHEMA dbo";
    /** H2 asks who deletes a document for the right to read and delete the parts that go along; SQL Server does not. */
    private static final List<String> GOES_ALONG = List.of(
            "PS_DOC_CONTACT",
            "PS_DOC_PMT",
            "PS_DOC_PMT_APPLY",
            "PS_DOC_PMT_PROMPT",
            "PS_DOC_TAX",
            "PS_DOC_HDR_TOT",
            "PS_DOC_DISC",
            "PS_DOC_NOTE",
            "PS_DOC_PKG_TRK_NO",
            "PS_DOC_HDR_PROF",
            "PS_DOC_AUDIT_LOG",
            "PS_DOC_AUDIT_LOG_TOT",
            "PS_DOC_HDR_DOC_STAT");

    private static final String NAME = "SERVICE";
    private static final String PASSWORD = "of-the-service";

    /** As a Spring application is told; what is migrated, is migrated by the database's owner. */
    static List<String> settings(TestDatabase database) {
        JdbcTemplate owner = new JdbcTemplate(database.dataSource());
        owner.execute("CREATE USER " + NAME + " PASSWORD '" + PASSWORD + "'");
        owner.execute("CREATE ROLE tillbridge_service");
        owner.execute("GRANT tillbridge_service TO " + NAME);
        List<String> settings = new ArrayList<>(database.settings());
        // The rest of the options are the database's own, which only its owner may set.
        settings.add("spring.datasource.url=" + database.url().replaceFirst(";.*", "") + OPTIONS);
        settings.add("spring.datasource.username=" + NAME);
        settings.add("spring.datasource.password=" + PASSWORD);
        settings.add("spring.flyway.url=" + database.url());
        settings.add("spring.flyway.user=" + database.user());
        settings.add("spring.flyway.password=" + database.password());
        return settings;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String grant : grants()) {
                statement.execute(grant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The role cannot be granted its rights", e);
        }
    }

    private static List<String> grants() {
        try {
            String script = Files.readString(Path.of("sql/setup/role.sql"));
            Stream<String> granted = GRANT.matcher(script)
                    .results()
                    .filter(grant -> !isOfSequence(grant))
                    .map(grant -> "GRANT " + grant.group(1) + " ON " + grant.group(2) + " TO " + grant.group(3));
            return Stream.concat(
                            granted,
                            GOES_ALONG.stream()
                                    .map(table -> "GRANT SELECT, DELETE ON dbo." + table + " TO tillbridge_service"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfSequence(MatchResult grant) {
        return grant.group(2).matches("dbo\\.USER_(CUSTOMER_NO|DOCUMENT_ID)");
    }

    @Override
    public String getCallbackName() {
        return "role";
    }
}
