package io.tillbridge.journey.receipts;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.tillbridge.journey.desk.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A receipt as a page of HTML, by the template that the site has. What a template puts in is escaped. */
final class ReceiptPage {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().emptyStringIsFalse(true).defaultValue("").escapeHTML(true);

    private final Path file;

    ReceiptPage(Path file) {
        this.file = file;
    }

    String html(Receipt receipt) {
        // Read each time: a page more or less, and an edit counts at once.
        return template().execute(receipt).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    private Template template() {
        try {
            return COMPILER.compile(Files.readString(file));
        } catch (IOException e) {
            throw unfit(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
        } catch (MustacheException e) {
            throw unfit(file, "is no Mustache: " + e.getMessage());
        }
    }

    /** What a person who edits the template has to know of it. */
    static Refusal unfit(Path template, String why) {
        return Refusal.notReady(
                "tillbridge.receipts.template",
                "The receipts' template " + template + " " + why
                        + ". Mend it and ask again: it is read anew for each receipt.");
    }
}
