package io.tillbridge.journey.books.exports;

import io.tillbridge.journey.books.exports.ExportFile.Written;
import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of an export that decide, and the one that writes its file. */
@Component("bookExports")
public class BookExports {
    private static final Logger LOG = LoggerFactory.getLogger(BookExports.class);
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final Charset QUICKBOOKS_DESKTOP = Charset.forName("windows-1252");

    private final Settings settings;
    private final AccountNames names;
    private final Clock clock;

    public BookExports(Settings settings, Clock clock) {
        this.settings = settings;
        this.names = new AccountNames(settings.books());
        this.clock = clock;
    }

    /** In shadow mode nothing goes out: CounterPoint's own interface books, and twice would be wrong. */
    public boolean isToGoOut(ExportPlan plan) {
        return plan.entries() > 0 && !settings.books().isShadow();
    }

    /** What the nightly export takes: whatever is not out yet, up to yesterday. */
    public ExportQuestion nightly() {
        return question(
                ExportFormat.of(settings.books().format()), settings.books().summary(), BEGINNING, yesterday());
    }

    public LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), settings.counterpoint().zone())
                .minusDays(1);
    }

    public ExportQuestion question(ExportFormat format, boolean summary, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Refusal.badQuestion("from", "The days from " + from + " to " + to + " are none.");
        }
        return new ExportQuestion(
                UUID.randomUUID().toString(), format.word(), summary ? "Y" : "N", from, to, clock.instant());
    }

    public ExportPlan plan(Map<String, Object> row) {
        return ExportPlan.of(row);
    }

    /** The register names the days that are really in the file. */
    public ExportQuestion narrowed(ExportQuestion question, ExportPlan plan) {
        if (settings.books().isShadow()) {
            throw Refusal.notAllowed(
                    "mode",
                    "tillbridge.books.mode is shadow: CounterPoint's own ledger interface books, and an export would book"
                            + " twice. Set it to own if that interface is off.");
        }
        return new ExportQuestion(
                question.runId(),
                question.format(),
                question.summary(),
                plan.first().orElse(question.fromDat()),
                plan.last().orElse(question.toDat()),
                question.utcTime());
    }

    public void mustClaim(int entries) {
        if (entries == 0) {
            throw Refusal.notAllowed("from", "Nothing is left to export: somebody else was quicker.");
        }
    }

    public Export export(Map<String, Object> row) {
        if (row == null) {
            throw Refusal.notFound("export", "There is no such export: see books exports.");
        }
        return Export.of(row);
    }

    /** Writes the export's file, the same bytes each time: the journal's entries never change. */
    public WrittenRow write(Export export, List<Map<String, Object>> accountRows, Iterator<Map<String, Object>> rows)
            throws IOException {
        List<String> accounts = accountRows.stream()
                .map(row -> Columns.of(row).text("ACCOUNT"))
                .sorted()
                .toList();
        mustHaveCodes(export.format(), accounts);
        Path place = Path.of(settings.books().folder(), export.name());
        Iterator<BookedEntry> entries = new BookedEntries(rows);
        Iterator<BookedEntry> written = export.isSummary() ? new DaySummaries(entries) : entries;
        Written file = new ExportFile(place).write(out -> fill(export, accounts, written, out), same(export));
        return new WrittenRow(
                export.id(), place.getFileName().toString(), file.bytes(), file.sha256(), clock.instant());
    }

    private void mustHaveCodes(ExportFormat format, List<String> accounts) {
        List<String> without = format.wantsCodes() ? names.without(accounts) : List.of();
        if (!without.isEmpty()) {
            throw Refusal.notAllowed(
                    "names",
                    "The " + format.word() + " format needs each account's code there, and these have none: "
                            + String.join(", ", without)
                            + ". Add them to tillbridge.books.names as {account: …, code: …}, restart, and it goes on"
                            + " by itself.");
        }
    }

    /** A file that was handed out is never changed under the same name. */
    private static ExportFile.Gate same(Export export) {
        return written -> {
            if (!export.sha256().isEmpty() && !export.sha256().equals(written.sha256())) {
                throw Refusal.notAllowed(
                        "export",
                        "Export " + export.id() + " would not be the file that it was: tillbridge.books.names, the"
                                + " currency or the program's version changed since. The old file stays as it is.");
            }
        };
    }

    private void fill(Export export, List<String> accounts, Iterator<BookedEntry> entries, OutputStream out)
            throws IOException {
        Charset charset = export.format() == ExportFormat.IIF ? QUICKBOOKS_DESKTOP : StandardCharsets.UTF_8;
        Writer text = new OutputStreamWriter(
                out,
                charset.newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .onMalformedInput(CodingErrorAction.REPLACE));
        EntryWriter writer = writer(export.format(), accounts, text);
        writer.begin();
        while (entries.hasNext()) {
            writer.write(entries.next());
        }
        writer.end();
        text.flush();
    }

    private EntryWriter writer(ExportFormat format, List<String> accounts, Writer out) throws IOException {
        String currency = settings.counterpoint().currency();
        return switch (format) {
            case HLEDGER, LEDGER -> new LedgerText(out, format, accounts, currency);
            case BEANCOUNT -> new BeancountText(out, accounts, currency);
            case IIF -> new IifText(out, accounts, names);
            case QBO -> new QuickBooksJson(out, names);
            case XERO -> new XeroJson(out, names);
            case CSV -> new CsvText(out, names);
        };
    }

    /** Why an export stays due; its entries are registered, so that nothing of it is lost or taken twice. */
    public TroubleRow trouble(Export export, Throwable failure) {
        String why = Refusal.behind(failure).map(Refusal::sentence).orElseGet(() -> folderTrouble(failure));
        LOG.warn("Export {} could not be written, and is tried again: {}", export.id(), why);
        return new TroubleRow(export.id(), why);
    }

    private String folderTrouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException || (cause instanceof IOException && cause.getCause() == null)) {
                return "The folder " + settings.books().folder() + " (tillbridge.books.folder) cannot be written: "
                        + cause.getClass().getSimpleName()
                        + ". Make room, or give the service the right to write there; the file is written with the next"
                        + " export.";
            }
        }
        return Failures.classify(failure).sentence();
    }

    /** Parameters of mark-written.sql. */
    public record WrittenRow(long exportId, String fileName, long bytes, String sha256, Instant utcTime)
            implements Row {}

    /** Parameters of note-trouble.sql. */
    public record TroubleRow(long exportId, String reason) implements Row {}
}
