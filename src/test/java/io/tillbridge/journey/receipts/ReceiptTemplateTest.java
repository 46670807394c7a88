package io.tillbridge.journey.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tillbridge.journey.desk.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site writes the template itself: what is wrong with it is told to who asks for a receipt. */
class ReceiptTemplateTest {
    private static final Receipt RECEIPT = new Receipt(
            1,
            LocalDateTime.parse("2026-01-05T10:00:00"),
            "Receipt",
            List.of(),
            "W1",
            "",
            "",
            "",
            List.of("Ada <Buyer>"),
            List.of(),
            List.of(),
            "USD",
            "1.00",
            List.of(),
            "0.00");

    @TempDir
    private Path folder;

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThat(refused("receipt.mustache"))
                .contains("receipt.mustache cannot be read (NoSuchFileException).", "Mend it and ask again");
    }

    @Test
    void aTemplateThatIsNoMustacheIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("open.mustache"), "<html>\n{{#lines}}\n</html>");

        assertThat(refused("open.mustache")).contains("open.mustache is no Mustache: ", "lines", "line 2");
    }

    @Test
    void aPageThatIsNotWellFormedIsToldWithItsLineAndWithoutItsWords() throws IOException {
        Files.writeString(
                folder.resolve("loose.mustache"), "<html><body>\n<p>{{#buyer}}{{.}}{{/buyer}}<br>\n</p></body></html>");

        assertThat(refused("loose.mustache"))
                .contains("loose.mustache gives no well-formed page (line 3 of the page).")
                .doesNotContain("Ada");
    }

    private String refused(String template) {
        Path file = folder.resolve(template);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new ReceiptPdf(file, ZoneOffset.UTC)
                .of(RECEIPT, new ReceiptPage(file).html(RECEIPT)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_READY);
        assertThat(refusal.field()).isEqualTo("tillbridge.receipts.template");
        return refusal.sentence();
    }
}
