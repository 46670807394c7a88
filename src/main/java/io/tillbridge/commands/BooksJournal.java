package io.tillbridge.commands;

import io.tillbridge.journey.books.reports.ReportTable;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "journal",
        description = "Shows everything that is booked about one order.",
        mixinStandardHelpOptions = true)
class BooksJournal implements Callable<Integer> {
    private final Steps steps;
    private final Tables tables;
    private final DeskQuestions questions;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The order.")
    private String number;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Where several shops have an order of that number.")
    private String shop;

    @Mixin
    private final Tables.Form form = new Tables.Form();

    BooksJournal(Steps steps, Tables tables, DeskQuestions questions) {
        this.steps = steps;
        this.tables = tables;
        this.questions = questions;
    }

    @Override
    public Integer call() throws Exception {
        List<Map<String, Object>> orders = steps.rows("desk.find-orders", questions.order(shop, number));
        if (orders.size() > 1) {
            throw Refusal.badQuestion("shop", "Several shops have an order " + number + ": say --shop.");
        }
        tables.print(command, steps.ask("books.tell-journal", orders.get(0), ReportTable.class), form);
        return Exit.DONE;
    }
}
