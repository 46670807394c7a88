package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskQuestions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "print",
        description = "Writes the receipt of an order, or of one of its tickets, into a file; the same each time.",
        mixinStandardHelpOptions = true)
class ReceiptsPrint implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final DeskQuestions questions;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "NUMBER", description = "The number the customer sees, or the shop's id.")
    private String number;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every configured shop.")
    private String shop;

    @Option(
            names = "--ticket",
            paramLabel = "TICKET",
            description = "A ticket of the order, such as a refund's. Default: the order's own document.")
    private String ticket;

    @Option(names = "--html", description = "A page instead of a PDF.")
    private boolean html;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "Default: the one you are in.")
    private Path folder = Path.of("");

    ReceiptsPrint(Steps steps, Printout printout, DeskQuestions questions) {
        this.steps = steps;
        this.printout = printout;
        this.questions = questions;
    }

    @Override
    public Integer call() throws Exception {
        String ending = html ? "html" : "pdf";
        List<Map<String, Object>> orders = steps.rows("desk.find-orders", questions.order(shop, number));
        for (Map<String, Object> found : orders) {
            Map<String, Object> wanted = new HashMap<>(Map.of("ending", ending));
            wanted.put("ticket", ticket);
            Object printed = steps.ask("receipts.print", found, wanted, Object.class);
            String name = "receipt-" + found.get("SHOP") + "-" + (ticket == null ? number : ticket) + "." + ending;
            Path file = folder.resolve(name.replaceAll("[^\\w.-]", "_"));
            Files.write(
                    file,
                    printed instanceof byte[] bytes ? bytes : printed.toString().getBytes(StandardCharsets.UTF_8));
            printout.say(command, "Written: " + file);
        }
        return Exit.DONE;
    }
}
