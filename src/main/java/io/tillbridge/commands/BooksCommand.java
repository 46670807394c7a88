package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "books",
        description = "Exports the journal, reports from it, and books what orders do not say.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BooksExport.class,
            BooksExports.class,
            BooksReport.class,
            BooksJournal.class,
            BooksPayout.class,
            BooksClose.class,
            BooksCatchUp.class
        })
class BooksCommand {}
