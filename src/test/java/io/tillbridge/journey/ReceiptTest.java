package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.commands.Commands;
import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import io.tillbridge.web.Visitor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A receipt says what CounterPoint's rows say, and the same each time. */
@JourneyTest
class ReceiptTest {
    private static final int DPI = 96;

    private final Journey journey;
    private final Clerk clerk;
    private final Till till;
    private final Visitor visitor;

    @Autowired
    ReceiptTest(Journey journey, Clerk clerk, DataSource database, Environment environment) {
        this.journey = journey;
        this.clerk = clerk;
        this.till = new Till(database, Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate());
        this.visitor = Visitor.withKey(environment);
    }

    @Test
    void aReceiptHasEveryAmountOfTheDocumentAndIsDrawnWithItsOwnFont() throws IOException {
        journey.map("#211", "INTERIM");
        long order = journey.placeRecorded("order-everything");
        clerk.post(clerk.stageSilently(order));
        journey.unmap("#211");
        String number = (String) journey.staged(order).get("WOO_ORDER_NO");

        byte[] bytes = visitor.download("/api/orders/woodys/" + number + "/receipt.pdf");

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Receipt", "W" + number, "Main store", "Café «Zoë» & Söhne", "TX-998877")
                    .contains("168.33", "-21.83", "7.95", "2.35", "1.76", "1.98", "0.16", "2.48")
                    .containsPattern("Total \\(USD\\)\\s+163\\.18")
                    .containsPattern("Balance\\s+0\\.00");
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertThat(fontName(pdf, name))
                    .contains("DejaVuSans"));
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
            ImageIO.write(page, "png", Path.of("target", "receipt.png").toFile());
            assertThat(ink(page)).isGreaterThan(5000);
        }
        String html =
                visitor.get("/api/orders/woodys/" + number + "/receipt.html").body();
        assertThat(html).contains("163.18", "Caf&#233; «Zoë» &amp; Söhne".replace("&#233;", "é"));
    }

    @Test
    void aReceiptIsTheSameToTheByteWhenItIsPrintedAgainAndWhenTheOrderIsInHistory() {
        long order = clerk.place(Purchase.of(31, 2).and(32, 1).withFee("Gift box", "3.35"));
        clerk.post(clerk.stageSilently(order));
        String path = "/api/orders/woodys/" + journey.staged(order).get("WOO_ORDER_NO") + "/receipt.pdf";
        byte[] first = visitor.download(path);

        assertThat(visitor.download(path)).isEqualTo(first);

        till.finish((long) journey.staged(order).get("CP_DOC_ID"));
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.PS_ORD_HIST WHERE DOC_ID = ?",
                        journey.staged(order).get("CP_DOC_ID")))
                .isOne();
        assertThat(visitor.download(path)).isEqualTo(first);
    }

    @Test
    void anOrderThatIsPaidOnDeliveryHasABalanceUntilItIsPaid() throws IOException {
        long order = clerk.place(Purchase.of(33, 1).cashOnDelivery());
        clerk.post(clerk.stageSilently(order));
        String path = "/api/orders/woodys/" + journey.staged(order).get("WOO_ORDER_NO") + "/receipt.pdf";
        BigDecimal total =
                (BigDecimal) journey.row("SELECT TOT FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                        .get("TOT");

        assertThat(text(visitor.download(path))).containsPattern("Balance\\s+" + total);

        till.finish((long) journey.staged(order).get("CP_DOC_ID"));
        assertThat(text(visitor.download(path))).contains("Cash").containsPattern("Balance\\s+0\\.00");
    }

    @Test
    void aReturnTicketOfTheOrderHasAReceiptOfItsOwn() throws IOException {
        long order = clerk.place(Purchase.of(34, 2));
        clerk.post(clerk.stageSilently(order));
        long docId = (long) journey.staged(order).get("CP_DOC_ID");
        String ticket = journey.staged(order).get("CP_TKT_NO") + "R1";
        returnOne(docId, docId + 9, ticket);
        String path = "/api/orders/woodys/" + journey.staged(order).get("WOO_ORDER_NO") + "/receipt.pdf?ticket=";

        String text = text(visitor.download(path + ticket));

        assertThat(text).contains("Refund receipt", ticket).containsPattern("Total \\(USD\\)\\s+-10\\.00");
        assertThat(visitor.get(path + "W-OTHER").statusCode()).isEqualTo(404);
        assertThat(Visitor.json(visitor.get(path + "W-OTHER")).path("error").asText())
                .isEqualTo("Ticket W-OTHER is none of this order's.");
    }

    @Test
    void theCommandWritesTheSameReceiptIntoAFile(@TempDir Path folder, @Autowired Commands commands)
            throws IOException {
        long order = clerk.place(Purchase.of(36, 1));
        clerk.post(clerk.stageSilently(order));
        String number = (String) journey.staged(order).get("WOO_ORDER_NO");
        StringWriter out = new StringWriter();

        int exit = commands.run(
                new PrintWriter(out), new PrintWriter(out), "receipts", "print", number, "--folder", folder.toString());

        Path file = folder.resolve("receipt-woodys-" + number + ".pdf");
        assertThat(exit).as(out.toString()).isZero();
        assertThat(out.toString()).contains("Written: " + file);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(visitor.download("/api/orders/woodys/" + number + "/receipt.pdf"));
    }

    @Test
    void anOrderWithoutADocumentHasNoReceipt() {
        long order = clerk.place(Purchase.of(35, 1).as("on-hold"));
        clerk.stageSilently(order);

        var answer = visitor.get("/api/orders/woodys/" + journey.staged(order).get("WOO_ORDER_NO") + "/receipt.pdf");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("has no document in CounterPoint yet");
    }

    /** What a till makes of a return: a ticket of its own, linked to the order. */
    private void returnOne(long docId, long returnId, String ticket) {
        for (String sql : List.of(
                "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, DOC_TYP, TKT_TYP, STR_ID, STA_ID, TKT_NO, CUST_NO, TKT_DT, RET_LINS)"
                        + " SELECT " + returnId + ", NEWID(), 'T', 'T', STR_ID, STA_ID, '" + ticket
                        + "', CUST_NO, TKT_DT, 1 FROM dbo.PS_DOC_HDR WHERE DOC_ID = " + docId,
                "INSERT INTO dbo.PS_DOC_LIN (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, DESCR, QTY_SOLD, PRC,"
                        + " EXT_PRC, GROSS_EXT_PRC, CALC_EXT_PRC) VALUES (" + returnId + ", 1, NEWID(), '01', 'WEB', '"
                        + ticket
                        + "', 'R', 'ITEM-0034', 'Returned', -1, 10, -10, -10, -10)",
                "INSERT INTO dbo.PS_DOC_HDR_TOT (DOC_ID, TOT_TYP, SUB_TOT, TAX_AMT, TOT, TAX_AMT_SHIPPED) VALUES ("
                        + returnId + ", 'S', -10, 0, -10, 0)",
                "INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO) SELECT "
                        + returnId + ", DOC_ID, 'O', TKT_NO FROM dbo.PS_DOC_HDR WHERE DOC_ID = " + docId)) {
            journey.rows.update(sql);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String fontName(PDDocument pdf, org.apache.pdfbox.cos.COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).getName();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int ink(BufferedImage page) {
        int dark = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
