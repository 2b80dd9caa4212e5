package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.security.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists the receipts and credit notes of a booking, oldest first. */
@RestController
class BookingReceiptsEndpoint {

    private final ReceiptReader receipts;

    BookingReceiptsEndpoint(ReceiptReader receipts) {
        this.receipts = receipts;
    }

    record Receipts(List<Receipt> items) {}

    @GetMapping("/bookings/{booking}/receipts")
    Receipts receipts(@PathVariable BookingId booking, Caller caller) {
        if (!Readers.may(caller, receipts.ownerOf(booking))) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
        return new Receipts(receipts.of(booking));
    }
}
