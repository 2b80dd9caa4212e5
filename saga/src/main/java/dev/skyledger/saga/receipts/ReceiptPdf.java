package dev.skyledger.saga.receipts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Prints a receipt on one page. */
@Component
class ReceiptPdf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LEFT = 60;
    private static final float TOP = 770;
    private static final float STEP = 18;

    byte[] of(Receipt receipt) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(titleOf(receipt));
            var font = font(document);
            try (var content = new PDPageContentStream(document, page)) {
                print(receipt, font, content);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of the file, so that it needs none of the machine it is printed or read on. */
    private static PDFont font(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, Objects.requireNonNull(file, FONT));
        }
    }

    private static void print(Receipt receipt, PDFont font, PDPageContentStream content)
            throws IOException {
        content.beginText();
        content.setLeading(STEP);
        content.newLineAtOffset(LEFT, TOP);
        content.setFont(font, 16);
        content.showText(printable(titleOf(receipt), font));
        content.setFont(font, 11);
        for (var line : linesOf(receipt)) {
            content.newLine();
            content.showText(printable(line, font));
        }
        content.endText();
    }

    private static String titleOf(Receipt receipt) {
        return (receipt.kind() == Series.RECEIPT ? "Receipt " : "Credit note ") + receipt.number();
    }

    private static List<String> linesOf(Receipt receipt) {
        var lines = new ArrayList<String>();
        lines.add(receipt.seller());
        lines.add("Issued " + DAY.format(receipt.issuedAt().atOffset(ZoneOffset.UTC)));
        lines.add("Booking " + receipt.locator());
        if (receipt.creditOf() != null) {
            lines.add("Credit of receipt " + receipt.creditOf());
        }
        lines.add("");
        receipt.lines().forEach(line -> lines.add(text(line)));
        lines.add("");
        lines.add("Total " + receipt.total());
        return lines;
    }

    private static String text(Receipt.Line line) {
        return switch (line.about()) {
            case FLIGHT -> flight(line);
            case VOUCHERS -> "Vouchers, " + line.amount();
        };
    }

    private static String flight(Receipt.Line line) {
        var departure = line.departure();
        var flight =
                departure == null
                        ? "Flight"
                        : "%s %s-%s %s"
                                .formatted(
                                        line.flightNumber(),
                                        line.origin(),
                                        line.destination(),
                                        DAY.format(departure));
        return "%s, %s %s, %d x, %s"
                .formatted(flight, line.cabin(), line.fareCode(), line.places(), line.amount());
    }

    /** What the font does not know is left to the reader's imagination. */
    private static String printable(String text, PDFont font) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> isIn(font, sign) ? sign : "?")
                .collect(Collectors.joining());
    }

    private static boolean isIn(PDFont font, String sign) {
        try {
            return font.getStringWidth(sign) >= 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
