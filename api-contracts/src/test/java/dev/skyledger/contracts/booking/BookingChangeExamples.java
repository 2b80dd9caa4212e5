package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.SealedText;
import java.time.Duration;
import java.util.List;

/** What becomes of Anna's booking later on. */
public final class BookingChangeExamples {

    private static final Duration A_WHILE = Duration.ofMinutes(15);

    public static final HeldItem HELD_LONGER = HELD.lasting(HELD_UNTIL.plus(A_WHILE));

    /** The same seats in a second life. */
    public static final HeldItem REVIVED = HELD.under(HoldId.of(ITEM, 3));

    public static final FlightId LATER_FLIGHT =
            new FlightId("01937a00-0000-7000-8000-00000000f002");

    private static final ItemId SECOND_ITEM = ItemId.of(ANNAS_BOOKING, 2);

    public static final Money DEARER = Money.of("149.90", "EUR");

    public static final Money FEE = Money.of("15.00", "EUR");

    public static final Money DUE = Money.of("35.00", "EUR");

    public static final HeldItem HELD_LATER =
            new HeldItem(
                    SECOND_ITEM,
                    LATER_FLIGHT,
                    InventoryId.of(LATER_FLIGHT),
                    HoldId.of(SECOND_ITEM, 1),
                    Cabin.ECONOMY,
                    new FareCode("FLEX"),
                    DEARER,
                    DEARER,
                    1,
                    HELD_UNTIL,
                    null,
                    List.of());

    public static final ExchangedFlight LATER_INSTEAD =
            new ExchangedFlight(ITEM, SECOND_ITEM, PRICE, DEARER, FEE, DUE);

    private BookingChangeExamples() {}

    static List<BookingEvent> all() {
        return List.of(
                prolonged("request"),
                revived(),
                nameCorrected(),
                exchangeRequested(),
                exchanged(),
                exchangeFellThrough(),
                requestRefused(),
                forgone(),
                attemptForgone(3));
    }

    public static RequestExchange requestExchange(String request) {
        return new RequestExchange(
                ANNAS_BOOKING,
                request,
                true,
                List.of(HELD),
                List.of(HELD_LATER),
                List.of(LATER_INSTEAD),
                FEE,
                DUE,
                CARD,
                HELD_UNTIL,
                ANNA);
    }

    public static ExchangeRequested exchangeRequested() {
        return asked(List.of());
    }

    /** One that says what each flight costs, as they all do now. */
    public static ExchangeRequested explainedRequest() {
        return asked(List.of(LATER_INSTEAD));
    }

    private static ExchangeRequested asked(List<ExchangedFlight> flights) {
        return new ExchangeRequested(
                ANNAS_BOOKING,
                1,
                "exchange",
                List.of(HELD),
                List.of(HELD_LATER),
                FEE,
                DUE,
                CARD,
                HELD_UNTIL,
                flights);
    }

    public static ItemExchanged exchanged() {
        return done(List.of());
    }

    public static ItemExchanged explained() {
        return done(List.of(LATER_INSTEAD));
    }

    private static ItemExchanged done(List<ExchangedFlight> flights) {
        return new ItemExchanged(
                ANNAS_BOOKING,
                1,
                List.of(HELD),
                List.of(HELD_LATER),
                List.of(HELD_LATER),
                DEARER,
                FEE,
                DUE,
                REFERENCE,
                1,
                null,
                flights,
                List.of(),
                null);
    }

    /** A second one, which was cheaper: 5.00 come back of the first, and 15.00 of the booking. */
    public static ItemExchanged paidBack() {
        return paidBack("20.00", "5.00");
    }

    public static ItemExchanged paidBack(String all, String ofFirst) {
        var back = Money.of(all, "EUR");
        return new ItemExchanged(
                ANNAS_BOOKING,
                2,
                List.of(HELD_LATER),
                List.of(HELD),
                List.of(HELD),
                PRICE,
                FEE.minus(FEE),
                back.times(-1),
                "",
                1,
                null,
                List.of(),
                List.of(),
                new Repayment(
                        3, back, List.of(new Repayment.OfExchange(1, Money.of(ofFirst, "EUR")))));
    }

    public static ExchangeFellThrough exchangeFellThrough() {
        return exchangeFellThrough("card-declined");
    }

    public static ExchangeFellThrough exchangeFellThrough(String reason) {
        return new ExchangeFellThrough(ANNAS_BOOKING, 1, reason, List.of(HELD_LATER), DUE);
    }

    public static RequestRefused requestRefused() {
        return new RequestRefused(ANNAS_BOOKING, "exchange", "seats-unavailable", null);
    }

    public static BookingForgone forgone() {
        return new BookingForgone(ANNAS_BOOKING);
    }

    public static AttemptForgone attemptForgone(int attempt) {
        return new AttemptForgone(ANNAS_BOOKING, attempt);
    }

    public static HoldProlonged prolonged(String request) {
        return new HoldProlonged(
                ANNAS_BOOKING, request, PAY_BY, PAY_BY.plus(A_WHILE), List.of(HELD_LONGER));
    }

    public static BookingRevived revived() {
        return new BookingRevived(ANNAS_BOOKING, "revive", List.of(REVIVED), PAY_BY);
    }

    public static PassengerNameCorrected nameCorrected() {
        return new PassengerNameCorrected(
                ANNAS_BOOKING,
                ANNA_FLYING,
                new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWNvcnJlY3RlZA"),
                new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWZhbWlseQ"),
                null);
    }
}
