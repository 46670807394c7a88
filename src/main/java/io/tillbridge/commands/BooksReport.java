package io.tillbridge.commands;

import io.tillbridge.journey.books.reports.BookReport;
import io.tillbridge.journey.books.reports.ReportQuestion;
import io.tillbridge.journey.books.reports.ReportTable;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "report", description = "Reports from the journal.", mixinStandardHelpOptions = true)
class BooksReport implements Callable<Integer> {
    private final Steps steps;
    private final Tables tables;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "REPORT",
            description = "trial-balance, clearing, deposits, taxes, sales, waiting or investigation.")
    private String report;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day, such as 2026-11-01. Default: the first of all.")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day. Default: the last of all.")
    private String to;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every shop.")
    private String shop;

    @Mixin
    private final Tables.Form form = new Tables.Form();

    BooksReport(Steps steps, Tables tables) {
        this.steps = steps;
        this.tables = tables;
    }

    @Override
    public Integer call() throws Exception {
        ReportQuestion question = new ReportQuestion(
                BookReport.of(report).word(),
                Days.parse("from", from, Days.FIRST),
                Days.parse("to", to, Days.LAST),
                Objects.requireNonNullElse(shop, ""));
        tables.print(command, steps.ask("books.report", question, ReportTable.class), form);
        return Exit.DONE;
    }
}
