package io.tillbridge.journey.receipts;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXParseException;

/**
 * A page of HTML as PDF, the same to the byte each time: its dates and its id are the document's. The font is embedded, so
 * that a name reads the same everywhere.
 */
final class ReceiptPdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Path template;
    private final ZoneId zone;

    /** @param template whose page is drawn */
    ReceiptPdf(Path template, ZoneId zone) {
        this.template = template;
        this.zone = zone;
    }

    byte[] of(Receipt receipt, String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(
                () -> ReceiptPdf.class.getResourceAsStream(FONTS + "DejaVuSans.ttf"),
                FAMILY,
                REGULAR,
                FontStyle.NORMAL,
                true);
        builder.useFont(
                () -> ReceiptPdf.class.getResourceAsStream(FONTS + "DejaVuSans-Bold.ttf"),
                FAMILY,
                BOLD,
                FontStyle.NORMAL,
                true);
        // A page asks for nothing from outside.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = renderer(builder)) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                GregorianCalendar written =
                        GregorianCalendar.from(receipt.written().atZone(zone));
                document.getDocumentInformation().setCreationDate(written);
                document.getDocumentInformation().setModificationDate(written);
                document.getDocumentInformation().setProducer("Tillbridge");
                document.setDocumentId(receipt.docId());
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt of " + receipt.ticket() + " cannot be drawn", e);
        }
        return bytes.toByteArray();
    }

    private PdfBoxRenderer renderer(PdfRendererBuilder builder) {
        try {
            return builder.buildPdfRenderer();
        } catch (XRRuntimeException e) {
            throw ReceiptPage.unfit(template, "gives no well-formed page" + place(e));
        }
    }

    /** Where, but not what: what the parser says may quote the buyer's words. */
    private static String place(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return " (line " + parse.getLineNumber() + " of the page)";
            }
        }
        return "";
    }
}
