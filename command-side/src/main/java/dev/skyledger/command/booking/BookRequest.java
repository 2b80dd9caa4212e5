package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ItemPolicy;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to book. Prices are the server's; an expected total is only compared. Instead
 * of passengers it may be a number of seats for adults who are named before they pay.
 */
record BookRequest(
        @Size(min = 1, max = 6) @Nullable List<@Valid @NotNull Item> items,
        @Size(max = 4000) @Nullable String offerId,
        @Size(min = 1, max = 18) @Nullable List<@Valid @NotNull Passenger> passengers,
        @Min(1) @Max(9) @Nullable Integer seats,
        @Valid @Nullable Contact contact,
        @Valid @Nullable CardRequest payment,
        @Size(max = 5) @Nullable List<@NotNull VoucherCode> vouchers,
        @Nullable Money expectedTotal,
        @Nullable ItemPolicy policy,
        @Nullable TravellerId onBehalfOf,
        @Size(max = 500) @Nullable String reason) {

    /** One flight; without a fare the cheapest that has the seats. */
    record Item(@NotNull FlightId flightId, @Nullable FareCode fareCode, @Nullable Cabin cabin) {

        private WantedItem wanted(ItemId id) {
            return new WantedItem(id, flightId, cabin, fareCode);
        }
    }

    /** One person. */
    record Passenger(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @NotNull PassengerType type,
            @Nullable LocalDate dateOfBirth) {}

    /** Where they are reached. */
    record Contact(
            @NotBlank @Email @Size(max = 254) String email,
            @Pattern(regexp = "\\+?[0-9 ()./-]{4,30}", message = "is no telephone number")
                    @Nullable String phone) {}

    /** For whom it is booked; only staff may book for somebody else, and says why. */
    TravellerId travellerFor(Caller caller) {
        if (onBehalfOf == null) {
            return caller.id();
        }
        if (!caller.is(Role.ADMIN)) {
            throw new RefusalException(new NotPermitted("booking on behalf of somebody else"));
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusalException(
                    new Invalid("reason", "is required on behalf of somebody else"));
        }
        return onBehalfOf;
    }

    /** The same order for the same booking, whenever it is made. */
    Order order(BookingId booking, TravellerId traveller, OfferSeal seal, Contact reached) {
        var offer = offerId == null ? null : seal.opened("offerId", offerId);
        return new Order(
                booking,
                traveller,
                wanted(booking, offer),
                AskedPeople.of(this, booking),
                reached.email(),
                reached.phone(),
                payment == null ? null : payment.card(),
                policy == null ? ItemPolicy.ALL_OR_NOTHING : policy,
                new Expectation(expectedTotal, offer),
                vouchers == null ? List.of() : vouchers.stream().distinct().toList());
    }

    private List<WantedItem> wanted(BookingId booking, @Nullable Offer offer) {
        if (items == null && offer != null) {
            return numbered(offer.items().stream().map(BookRequest::asked).toList(), booking);
        }
        if (items != null && offer == null) {
            return numbered(items, booking);
        }
        throw new RefusalException(new Invalid("items", "are named, or else an offerId is"));
    }

    private static Item asked(Offer.Item offered) {
        return new Item(offered.flight(), offered.fare(), offered.cabin());
    }

    private static List<WantedItem> numbered(List<Item> items, BookingId booking) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> items.get(at).wanted(ItemId.of(booking, at + 1)))
                .toList();
    }
}
