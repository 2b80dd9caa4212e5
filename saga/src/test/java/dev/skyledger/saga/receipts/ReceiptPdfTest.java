package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {

    @Test
    void the_page_says_what_the_receipt_says() throws IOException {
        var line =
                new Receipt.Line(
                        new FlightNumber("TP205"),
                        new AirportCode("LIS"),
                        new AirportCode("JFK"),
                        BOOKED_AT,
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
                        "Ceu Azul Lda \u2708",
                        ANNAS_BOOKING,
                        LOCATOR,
                        List.of(line),
                        PRICE,
                        null);
        try (var page = Loader.loadPDF(new ReceiptPdf().of(receipt))) {
            assertThat(new PDFTextStripper().getText(page))
                    .contains("Receipt R-2026-000007", "LIS-JFK", "Total 129.90 EUR", "ANNA23");
        }
    }
}
