package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {

    /** Still the eve by the clock of Greenwich. */
    private static final OffsetDateTime DEPARTURE =
            OffsetDateTime.parse("2026-12-20T00:30:00+01:00");

    private static final Money OFF = Money.of("29.90", "EUR");

    @Test
    void the_page_says_what_the_receipt_says() throws IOException {
        var line =
                new Receipt.Line(
                        Receipt.About.FLIGHT,
                        new FlightNumber("TP205"),
                        new AirportCode("LIS"),
                        new AirportCode("JFK"),
                        DEPARTURE,
                        HELD.cabin(),
                        HELD.fare(),
                        1,
                        PRICE);
        var number = new ReceiptNumber(Series.RECEIPT, 2026, 7);
        var receipt =
                new Receipt(
                        number,
                        Series.RECEIPT,
                        BOOKED_AT,
                        "Céu Azul Lda \u2708",
                        ANNAS_BOOKING,
                        LOCATOR,
                        List.of(line, Receipt.Line.vouchers(OFF.times(-1))),
                        PRICE.minus(OFF),
                        null);
        try (var page = Loader.loadPDF(new ReceiptPdf().of(receipt))) {
            assertThat(new PDFTextStripper().getText(page))
                    .contains(
                            "Receipt R-2026-000007",
                            "Céu Azul Lda ?",
                            "LIS-JFK 2026-12-20",
                            "1 x, 129.90 EUR",
                            "Vouchers, -29.90 EUR",
                            "Total 100.00 EUR",
                            "ANNA23");
            assertThat(page.getPage(0).getResources().getFontNames())
                    .allMatch(name -> isInside(page, name));
        }
    }

    /** A reader needs no font of its own. */
    private static boolean isInside(PDDocument page, COSName font) {
        try {
            return page.getPage(0).getResources().getFont(font).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
