package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Money of a booking that comes back, under a number of its own: from what was paid for its
 * exchanges as far as they are named, the newest first, and else from what was paid for the booking
 * itself.
 */
public record Repayment(
        int number,
        Money amount,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfExchange> ofExchanges) {

    /** An exchange is paid in one try. */
    public static final int EXCHANGE_TRY = 1;

    @SuppressWarnings("NullAway") // those of which all comes from the booking do not say it
    public Repayment {
        ofExchanges = ofExchanges == null ? List.of() : List.copyOf(ofExchanges);
    }

    /** How much of what was paid for one exchange comes back. */
    public record OfExchange(int exchange, Money amount) {}

    /** What comes back of one payment and its try. */
    public record Part(PaymentId payment, int attempt, Money amount) {}

    /** What comes back of each payment, none without an amount. */
    public List<Part> parts(BookingId booking, int attempt) {
        var rest = ofExchanges.stream().map(OfExchange::amount).reduce(amount, Money::minus);
        return Stream.concat(
                        ofExchanges.stream().map(it -> part(booking, it)),
                        Stream.of(new Part(PaymentId.of(booking), attempt, rest)))
                .filter(it -> it.amount().isPositive())
                .toList();
    }

    private static Part part(BookingId booking, OfExchange it) {
        return new Part(PaymentId.of(booking, it.exchange()), EXCHANGE_TRY, it.amount());
    }
}
