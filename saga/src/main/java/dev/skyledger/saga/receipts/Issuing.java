package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.platform.processing.ProcessorSettings;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Gives a number to every payment that was moved and to every refund, in the transaction that
 * remembers how far it has read: after a crash neither is there, or both.
 */
@Component
@ProcessingGroup("receipts")
@DisallowReplay
class Issuing {

    private final ReceiptBook book;

    Issuing(ReceiptBook book) {
        this.book = book;
    }

    @EventHandler
    void on(PaymentCaptured event, @Timestamp Instant at) {
        book.issue(Series.RECEIPT, event.payment(), event.attempt(), event.amount(), at);
    }

    @EventHandler
    void on(PaymentRefunded event, @Timestamp Instant at) {
        book.issue(Series.CREDIT_NOTE, event.payment(), event.refund(), event.amount(), at);
    }

    /** One reader, for all of them take from the same counter. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        ProcessorSettings receiptsProcessor() {
            return new ProcessorSettings("receipts", 1, BookingStory::of);
        }
    }
}
