package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the house is read by the programs it is for, with our balances, and is the same whenever it is written. */
@JourneyTest
class BookExportsTest {
    private static final Path FOLDER = Path.of("target/books");
    private static final AtomicInteger WEEKS = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);

    @Autowired
    private Journey journey;

    @Autowired
    private Commands commands;

    private LocalDate day;

    @BeforeEach
    void bookAWeek() {
        day = FIRST.plusWeeks(WEEKS.getAndIncrement());
        new BookedDays(journey).sample(day);
    }

    private Terminal books(String command, String... words) {
        String[] line = new String[words.length + 6];
        line[0] = "books";
        line[1] = command;
        line[2] = "--from";
        line[3] = day.toString();
        line[4] = "--to";
        line[5] = day.plusDays(6).toString();
        System.arraycopy(words, 0, line, 6, words.length);
        return Terminal.run(commands, line);
    }

    private JsonNode exported(String format, String... words) {
        String[] more = new String[words.length + 4];
        more[0] = "--format";
        more[1] = format;
        more[2] = "--apply";
        more[3] = "--json";
        System.arraycopy(words, 0, more, 4, words.length);
        Terminal answer = books("export", more);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.json();
    }

    private Path file(JsonNode export) {
        return FOLDER.resolve(export.path("fileName").asText());
    }

    /** Our own balances, by accounts called as another program calls them. */
    private Map<String, BigDecimal> balances(UnaryOperator<String> name) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        Terminal answer = Terminal.run(
                commands,
                "books",
                "report",
                "trial-balance",
                "--from",
                day.toString(),
                "--to",
                day.plusDays(6).toString(),
                "--json");
        answer.json()
                .forEach(row -> add(
                        balances,
                        name.apply(row.path("account").asText()),
                        new BigDecimal(row.path("balance").asText())));
        return nonzero(balances);
    }

    private static void add(Map<String, BigDecimal> balances, String account, BigDecimal amount) {
        balances.merge(account, amount.setScale(2), BigDecimal::add);
    }

    private static Map<String, BigDecimal> nonzero(Map<String, BigDecimal> balances) {
        balances.values().removeIf(balance -> balance.signum() == 0);
        return balances;
    }

    private static boolean isThere(String program) throws Exception {
        boolean there =
                new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
        assumeTrue(there, program + " is not installed: apt-get install hledger ledger beancount");
        return there;
    }

    /** Runs a program over a file, and gives what it says; it must be content. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static Map<String, BigDecimal> csvBalances(String csv) throws IOException {
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (Map<String, String> row : rows(csv)) {
            if (!row.get("account").equalsIgnoreCase("total")) {
                add(
                        balances,
                        row.get("account").strip(),
                        new BigDecimal(row.get("balance").replace("USD", "").strip()));
            }
        }
        return nonzero(balances);
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        return new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "summary"})
    void hledgerReadsItStrictlyWithOurBalances(String how) throws Exception {
        assertThat(isThere("hledger")).isTrue();
        String file = file(how.equals("summary") ? exported("hledger", "--summary") : exported("hledger"))
                .toString();

        assertThat(file).endsWith(".journal");
        run("hledger", "check", "-s", "-f", file);
        assertThat(csvBalances(run("hledger", "-f", file, "balance", "--flat", "-O", "csv")))
                .isEqualTo(balances(name -> name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "summary"})
    void ledgerReadsItPedanticallyWithOurBalances(String how) throws Exception {
        assertThat(isThere("ledger")).isTrue();
        String file = file(how.equals("summary") ? exported("ledger", "--summary") : exported("ledger"))
                .toString();

        String said = run(
                "ledger",
                "--pedantic",
                "--args-only",
                "-f",
                file,
                "balance",
                "--flat",
                "--no-total",
                "--balance-format",
                "\"%(account)\",\"%(quantity(display_total))\"\n");

        assertThat(csvBalances("account,balance\n" + said)).isEqualTo(balances(name -> name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "summary"})
    void beancountChecksIt(String how) throws Exception {
        assertThat(isThere("bean-check")).isTrue();
        String file = file(how.equals("summary") ? exported("beancount", "--summary") : exported("beancount"))
                .toString();

        run("bean-check", file);
        String said = run(
                "bean-query",
                "-f",
                "csv",
                file,
                "SELECT account, number(only('USD', sum(position))) AS balance GROUP BY account");
        assertThat(csvBalances(said)).isEqualTo(balances(BookExportsTest::beancountName));
    }

    private static String beancountName(String account) {
        StringBuilder name = new StringBuilder();
        for (String word : account.split("(?<=[: ])", -1)) {
            name.append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                    .append(word.substring(1).strip());
        }
        return name.toString();
    }

    @Test
    void quickBooksDesktopGetsTransactionsThatBalance() throws Exception {
        List<String> lines = Files.readAllLines(file(exported("iif")), Charset.forName("windows-1252"));

        assertThat(lines)
                .contains("!TRNS\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\tDOCNUM\tMEMO")
                .contains("ENDTRNS");
        assertThat(lines.stream().filter(line -> line.startsWith("ACCNT\tChecking")))
                .containsExactly("ACCNT\tChecking\tBANK\t1010");
        BigDecimal sum = BigDecimal.ZERO;
        int transactions = 0;
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("TRNS") || fields[0].equals("SPL")) {
                assertThat(fields).hasSize(7);
                assertThat(fields[2]).matches("\\d\\d/\\d\\d/\\d{4}");
                sum = sum.add(new BigDecimal(fields[4]));
            } else if (fields[0].equals("ENDTRNS")) {
                assertThat(sum).isEqualByComparingTo("0");
                transactions++;
            }
        }
        assertThat(transactions).isEqualTo(6);
    }

    @Test
    void quickBooksOnlineGetsJournalEntriesWhenEveryAccountHasItsIdThere() throws Exception {
        Terminal refused = books("export", "--format", "qbo", "--apply");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out())
                .contains(
                        "these have none: Assets:Inventory, Expenses:Cost of sales, Expenses:Processor fees, Income:Returns");
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.USER_BOOKS_EXPORT WHERE STATE = 'DUE' AND REASON IS NOT NULL"))
                .isPositive();
        journey.rows.update("DELETE FROM dbo.USER_BOOKS_EXPORTED WHERE FORMAT = 'qbo'");
        journey.rows.update("DELETE FROM dbo.USER_BOOKS_EXPORT WHERE FORMAT = 'qbo'");

        JsonNode entries = new JsonMapper().readTree(Files.readString(file(firstDay("qbo"))));

        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : entry.path("Line")) {
                JsonNode detail = line.path("JournalEntryLineDetail");
                assertThat(line.path("DetailType").asText()).isEqualTo("JournalEntryLineDetail");
                assertThat(detail.path("AccountRef").path("value").asText()).isNotEmpty();
                BigDecimal amount = line.path("Amount").decimalValue();
                sum = detail.path("PostingType").asText().equals("Debit") ? sum.add(amount) : sum.subtract(amount);
            }
            assertThat(sum).isEqualByComparingTo("0");
            assertThat(entry.path("TxnDate").asText()).isEqualTo(day.toString());
        });
    }

    /** Its accounts all have codes in the sandbox. */
    private JsonNode firstDay(String format) {
        Terminal answer = Terminal.run(
                commands,
                "books",
                "export",
                "--from",
                day.toString(),
                "--to",
                day.toString(),
                "--format",
                format,
                "--apply",
                "--json");
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
        return answer.json();
    }

    @Test
    void xeroGetsManualJournalsThatComeToNothing() throws Exception {
        JsonNode journals = new JsonMapper()
                .readTree(Files.readString(file(firstDay("xero"))))
                .path("ManualJournals");

        assertThat(journals).hasSize(2).allSatisfy(entry -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode line : entry.path("JournalLines")) {
                assertThat(line.path("AccountCode").asText()).isNotEmpty();
                sum = sum.add(line.path("LineAmount").decimalValue());
            }
            assertThat(sum).isEqualByComparingTo("0");
            assertThat(entry.path("LineAmountTypes").asText()).isEqualTo("NoTax");
        });
    }

    @Test
    void aSpreadsheetGetsDebitAndCredit() throws Exception {
        Map<String, BigDecimal> balances = new TreeMap<>();
        List<Map<String, String>> rows = rows(Files.readString(file(exported("csv"))));
        rows.forEach(row -> add(
                balances,
                row.get("account"),
                new BigDecimal(row.get("debit")).subtract(new BigDecimal(row.get("credit")))));

        assertThat(nonzero(balances)).isEqualTo(balances(name -> name));
        assertThat(rows).extracting(row -> row.get("order")).contains("1002; “quoted”");
    }

    @Test
    void theSameExportIsTheSameBytesAndNothingGoesOutTwice() throws Exception {
        JsonNode export = exported("hledger");
        byte[] before = Files.readAllBytes(file(export));
        Files.delete(file(export));

        Terminal again = Terminal.run(
                commands, "books", "export", "--again", export.path("id").asText(), "--apply");

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(file(export)).hasBinaryContent(before);
        assertThat(books("export", "--format", "hledger", "--apply").out())
                .startsWith("0 entries, 0.00, would be exported; 6 of those days are in this format already");
        assertThat(Terminal.run(commands, "books", "exports").out())
                .contains(file(export).getFileName().toString());
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNothing() throws Exception {
        Path parked = FOLDER.resolveSibling("books-parked");
        Files.createDirectories(FOLDER);
        Files.move(FOLDER, parked);
        Files.writeString(FOLDER, "not a folder");
        try {
            Terminal answer = books("export", "--format", "csv", "--apply");
            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.out())
                    .contains("not written yet: The folder target/books (tillbridge.books.folder) cannot be written");
        } finally {
            Files.delete(FOLDER);
            Files.move(parked, FOLDER);
        }

        journey.camel.sendBody("direct:books.write-due", null);

        Map<String, Object> export =
                journey.row("SELECT * FROM dbo.USER_BOOKS_EXPORT WHERE FROM_DAT = ? AND FORMAT = 'csv'", day);
        assertThat(export)
                .containsEntry("STATE", "WRITTEN")
                .containsEntry("ENTRIES", 6)
                .containsEntry("REASON", null);
        assertThat(FOLDER.resolve((String) export.get("FILE_NAME"))).isNotEmptyFile();
    }

    @Test
    void aPlanWritesNothing() {
        Terminal plan = books("export");

        assertThat(plan.exit()).isZero();
        assertThat(plan.out()).startsWith("6 entries, ").contains("Nothing was written: add --apply to do it.");
        assertThat(Terminal.run(commands, "books", "export", "--format", "paper")
                        .err())
                .contains("known are hledger, ledger");
    }
}
