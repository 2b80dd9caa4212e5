package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one receipt or credit note, as data or as a page to print. */
@RestController
class ReceiptEndpoint {

    private final ReceiptReader receipts;

    private final ReceiptPdf pdf;

    ReceiptEndpoint(ReceiptReader receipts, ReceiptPdf pdf) {
        this.receipts = receipts;
        this.pdf = pdf;
    }

    @GetMapping(path = "/receipts/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    Receipt receipt(@PathVariable String number, Caller caller) {
        var issued = receipts.find(number);
        return issued.filter(it -> Readers.may(caller, receipts.ownerOf(it.payment().booking())))
                .map(receipts::written)
                .orElseThrow(() -> new RefusalException(new NotFound("receipt", number)));
    }

    @GetMapping(path = "/receipts/{number}", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] page(@PathVariable String number, Caller caller) {
        return pdf.of(receipt(number, caller));
    }
}
